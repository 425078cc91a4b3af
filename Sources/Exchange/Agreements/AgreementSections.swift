import Domain

/// The numbered sections of an agreement; those in which nothing stands are left out.
extension AgreementDocument {
  var sections: [(title: String, blocks: [Document.Block])] {
    [
      ("Gegenstand", text(agreement.subject)),
      ("Aufgaben und Zuständigkeiten", tasks),
      ("Erwartungen und Beiträge", expectations),
      ("Themen des Austauschs", topics),
      ("Rahmenbedingungen", text(agreement.framework)),
      ("Abläufe", text(agreement.processes)),
      ("Nahtstellen", text(agreement.interfaces)),
      ("Erfolgsstrategien", text(agreement.success)),
      ("Spielraum für Flexibilität", text(agreement.flexibility)),
      ("Anpassung an den Bedarf vor Ort", text(agreement.adaptation)),
      ("Laufzeit, Kündigung und Überprüfung", term),
      ("Rückendeckung der Verantwortlichen", commitment),
    ]
  }

  private func text(_ text: String) -> [Document.Block] {
    PrintedText.paragraphs(text).isEmpty ? [] : [.text(text)]
  }

  /// Who does what: what rests on this agreement, and what its parties do in the tasks it settles.
  private var tasks: [Document.Block] {
    let held = office.responsibilities.map(\.record).filter { held in
      guard let partner = held.partner, exists(partner), held.period.meets(agreement.period) else {
        return false
      }
      if let basis = held.agreement { return basis == id }
      return agreement.tasks.contains(held.task) && parties.contains(partner)
    }
    let roles = ResponsibilityOrder.roles
    let named = ResponsibilityOrder.tasks(agreement.tasks + held.map(\.task), reading)
    var table = DocumentTable([
      .init("Aufgabe"), .init("Stelle"), .init("Rolle"), .init("Wo und für wen"),
      .init("Absprache"),
    ])
    for task in named {
      let word = reading.word(task.key, of: .taskAreas)
      let rows = held.filter { $0.task == task }.sorted {
        (roles[$0.role] ?? roles.count, name($0.partner)) < (
          roles[$1.role] ?? roles.count, name($1.partner)
        )
      }
      if rows.isEmpty { table.append([word, "noch offen"]) }
      for row in rows {
        let role = reading.word(row.role.key, of: .responsibilityRoles)
        table.append([
          word, name(row.partner), role, SheetWords.reach(row, reading), row.rule,
        ])
      }
    }
    return table.rows.isEmpty ? [] : [.table(table)]
  }

  private var expectations: [Document.Block] {
    sides.flatMap { side -> [Document.Block] in
      let rows = [("Erwartet", side.expectations), ("Bringt ein", side.contribution)]
        .filter { !PrintedText.paragraphs($0.1).isEmpty }
        .map { Document.Definition($0.0, $0.1) }
      guard !rows.isEmpty, let partner = side.partner else { return [] }
      return [.heading(level: 2, name(partner)), .definitions(rows)]
    }
  }

  /// What was agreed by topic; both sides see which of the nine they left open.
  private var topics: [Document.Block] {
    let agreed = office.agreedTopics.map(\.record).filter { $0.agreement == id }
    guard !agreed.isEmpty else { return [] }
    var table = DocumentTable([
      .init("Thema"), .init("Federführung"), .init("Wirkt mit"), .init("Wer macht was"),
    ])
    let all = Vocabulary.exchangeTopics.entries.map(\.term)
    let others = Set(agreed.map(\.topic)).subtracting(all).sorted { $0.key < $1.key }
    var open: [String] = []
    for topic in all + others {
      let word = reading.word(topic.key, of: .exchangeTopics)
      let rows = agreed.filter { $0.topic == topic && $0.isArranged }
      if rows.isEmpty { open.append(word) }
      for row in rows {
        table.append([word, name(row.lead), names(row.involved), row.arrangement])
      }
    }
    let rest =
      open.isEmpty
      ? [] : [Document.Block.text("Noch nicht geregelt: \(open.joined(separator: ", ")).")]
    return (table.rows.isEmpty ? [] : [.table(table)]) + rest
  }

  private var term: [Document.Block] {
    let end = agreement.start == nil ? nil : "unbefristet"
    let rows = [
      ("Gültig ab", agreement.start.map(written)),
      ("Gültig bis", agreement.end.map(written) ?? end),
      ("Kündigungsfrist", agreement.notice),
      ("Zu überprüfen bis", agreement.reviewDue.map(written)),
      ("Zuletzt überprüft", agreement.reviewed.map(written)),
      ("Löst ab", agreement.replaces.flatMap(reading.label)),
    ]
    let filled = rows.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : Document.Definition(label, $0) }
    }
    return filled.isEmpty ? [] : [.definitions(filled)]
  }

  private var commitment: [Document.Block] {
    let rows = sides.filter(\.isCommitted).map { side in
      let person = [side.decisionMaker, side.function].filter { !$0.isEmpty }
      let day = side.committed.map(written) ?? ""
      return [name(side.partner), person.joined(separator: ", "), day, side.reference]
    }
    guard !rows.isEmpty else { return [] }
    let columns: [DocumentTable.Column] = [
      .init("Stelle"), .init("Verantwortlich"), .init("Zusage am"), .init("Beleg"),
    ]
    return [.table(DocumentTable(columns, rows: rows))]
  }

  private func name(_ partner: RecordID?) -> String { names([partner].compactMap { $0 }) }
}

extension AgreedTopic {
  /// Whether somebody filled anything in; the rows of all nine topics are made empty.
  fileprivate var isArranged: Bool {
    lead != nil || !involved.isEmpty || arrangement.contains { !$0.isWhitespace }
  }
}
