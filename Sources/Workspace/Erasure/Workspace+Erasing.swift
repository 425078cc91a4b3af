package import Domain
package import Store

/// Carrying an erasure out.
extension Workspace {
  /// Erases what the plan holds; nothing brings it back.
  ///
  /// Throws a `Refusal` when the reason speaks of the person, since it stays in the protocol.
  package func erase(_ plan: ErasurePlan, reason: String) throws -> ErasureReport {
    let reason = try erasureReason(reason, for: plan)
    let records = plan.records.map(\.id)
    let request = ErasureRequest(
      records: records.map(\.text),
      cleaned: plan.cleaned + plan.unlinked,
      remarks: plan.remarks.map(\.operation),
      reason: reason
    )
    defer {
      update(Set(records + plan.mentions.map(\.id) + plan.unlinked.map { RecordID($0.record) }))
      removeErasedDrafts()
    }
    return try store.erase(request)
  }

  /// The reason as it will stand in the protocol.
  ///
  /// Throws a `Refusal` where there is none, or where it speaks of the person.
  package func erasureReason(_ text: String, for plan: ErasurePlan) throws -> String {
    let reason = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !reason.isEmpty else {
      throw Refusal(de: "Es fehlt der Grund.", en: "The reason is missing.")
    }
    let persons = try plan.records.compactMap { try person($0.id) }
    guard !PersonMentions(persons).isNamed(in: reason) else {
      throw Refusal(
        de: "Der Grund bleibt im Protokoll: Er darf die Person nicht nennen.",
        en: "The reason stays in the protocol: it must not name the person."
      )
    }
    return reason
  }

  /// The sentence that says when the data of a record was erased; `nil` where it was not.
  package func erasure(of id: RecordID) -> Text? {
    store.erased(id.text).map { StoreRefusal.erased(record: id.text, time: $0).text }
  }

  /// Whether the data of a record was erased.
  package func isErased(_ id: RecordID) -> Bool { store.erased(id.text) != nil }

  /// Removes the drafts of this user that hold data of erased records.
  ///
  /// Nobody may look into those of others: their own next start removes them.
  package func removeErasedDrafts() {
    DraftFile(for: self)?.removeErased()
  }
}
