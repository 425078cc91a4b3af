package import Domain
package import Store

/// What is to be erased by today: by the law at once, by the office's own periods after a look.
package struct DueErasure: Hashable, Sendable {
  /// A record that is due.
  package struct Item: Hashable, Sendable {
    package let id: RecordID
    /// What it is about: the rule and the person, never what a certificate said.
    package let label: String
    /// The day by which it is to be gone.
    package let since: Day
    package let reason: Text
  }

  /// Certificates of good conduct, which the law wants gone.
  package let certificates: [Item]
  /// What the periods that the office set have reached; somebody decides on each.
  package let others: [Item]

  package var isEmpty: Bool { certificates.isEmpty && others.isEmpty }
}

extension Workspace {
  /// What is due today.
  package var dueErasure: DueErasure {
    let books = officeBooks
    let certificates = BackgroundCheckRules(books.office).due.map { check, deletion in
      DueErasure.Item(
        id: check.id,
        label: check.record.volunteer.flatMap { label($0) } ?? "–",
        since: deletion.day,
        reason: deletion.reason.words
      )
    }
    let others = RetentionRules.all.flatMap { rule -> [DueErasure.Item] in
      guard case .office = rule.period else { return [] }
      return rule.findings(books).map { finding in
        DueErasure.Item(
          id: finding.record,
          label: label(finding.record) ?? finding.record.text,
          since: finding.since,
          reason: rule.title
        )
      }
    }
    return DueErasure(certificates: certificates, others: others)
  }

  /// Erases the data of certificates for good, from the history and the backups too.
  ///
  /// Throws a `Refusal` where one of them is not due by now.
  package func eraseCertificates(_ ids: [RecordID]) throws -> ErasureReport {
    let due = Set(dueErasure.certificates.map(\.id))
    guard !ids.isEmpty, ids.allSatisfy(due.contains) else {
      throw Refusal(
        de: "Inzwischen hat sich etwas geändert. Bitte sehen Sie es noch einmal an.",
        en: "Something has changed meanwhile. Please look through it once more."
      )
    }
    defer {
      update(Set(ids))
      removeErasedDrafts()
    }
    return try store.erase(
      ErasureRequest(records: ids.map(\.text), reason: "§ 72a Abs. 5 SGB VIII")
    )
  }
}
