import Domain

extension ResponsibilitySheet {
  /// The sheet to be printed; `changes` adds what is new since the last one.
  ///
  /// The internal version also says what nobody does and who was informed when. That is left out
  /// of the sheet that leaves the house: it would show each partner what others were told.
  package func document(
    changes: ResponsibilityChanges? = nil,
    isInternal: Bool = false
  ) -> Document {
    var document = Document(title(isInternal))
    let issuer = office.settings.name.isEmpty ? "" : "\nHerausgegeben von: \(office.settings.name)"
    document.blocks = [.text("Stand: \(day.written(.german))\(issuer)")]
    document.blocks += byTask + byPartner
    if let changes { document.blocks += section(changes) }
    if isInternal { document.blocks += gaps + informed }
    let today = office.today.written(.german)
    let note = "Wo kein Stadtteil genannt ist, gilt eine Zuständigkeit überall."
    document.blocks.append(.smallPrint("Ausgegeben am \(today). \(note)"))
    return document
  }

  private func title(_ isInternal: Bool) -> String {
    let place = district.map { " – \(reading.word($0.key, of: .districts))" } ?? ""
    return "Wer macht was\(place)\(isInternal ? " (nur für das Büro)" : "")"
  }

  private var byTask: [Document.Block] {
    let heading = Document.Block.heading(level: 1, "Nach Aufgaben")
    guard !held.isEmpty else {
      return [heading, .text("An diesem Tag ist keine Zuständigkeit eingetragen.")]
    }
    let roles = ["responsible", "deputy", "involved", "informed"].map { Term($0) }
    let columns = roles.map { role in
      DocumentTable.Column(reading.word(role.key, of: .responsibilityRoles))
    }
    var table = DocumentTable([.init("Aufgabe")] + columns)
    for task in tasks {
      let cells = roles.map { role in
        sorted(held.filter { $0.task == task && $0.role == role }).map { held in
          let reach = SheetWords.reach(held, reading)
          return reach.isEmpty ? name(held) : "\(name(held)) (\(reach))"
        }.joined(separator: "\n")
      }
      table.append([reading.word(task.key, of: .taskAreas)] + cells)
    }
    return [heading, .table(table.withoutEmptyColumns)]
  }

  private var byPartner: [Document.Block] {
    guard !held.isEmpty else { return [] }
    return [.heading(level: 1, "Nach Stellen")]
      + partners.flatMap { partner -> [Document.Block] in
        var table = DocumentTable([
          .init("Aufgabe"), .init("Rolle"), .init("Wo und für wen"), .init("Zeitraum"),
          .init("Absprache"), .init("Ansprechperson"),
        ])
        for task in tasks {
          for held in sorted(held.filter { $0.partner == partner.id && $0.task == task }) {
            table.append([
              reading.word(task.key, of: .taskAreas),
              reading.word(held.role.key, of: .responsibilityRoles),
              SheetWords.reach(held, reading), SheetWords.period(held.period),
              held.rule, contact(held),
            ])
          }
        }
        let address = address(partner.record)
        return [.heading(level: 2, name(partner.id))]
          + (address.isEmpty ? [] : [.text(address)]) + [.table(table.withoutEmptyColumns)]
      }
  }

  /// How to reach an office; of a single person nothing is told.
  private func address(_ partner: Partner) -> String {
    guard partner.type != Term("person") else { return "" }
    let town = [partner.postalCode, partner.town].filter { !$0.isEmpty }.joined(separator: " ")
    let place = [partner.street, town].filter { !$0.isEmpty }.joined(separator: ", ")
    let reach = [partner.phone, partner.email, partner.website].filter { !$0.isEmpty }
    return [place, reach.joined(separator: " · ")].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section(_ changes: ResponsibilityChanges) -> [Document.Block] {
    let lines = changes.lines(office, district, reading)
    return [
      .heading(level: 1, "Was sich seit dem \(changes.since.written(.german)) geändert hat"),
      lines.isEmpty ? .text("Nichts.") : .list(lines),
    ]
  }

  private var gaps: [Document.Block] {
    // A task that the office hides is none of its own any more.
    let offered = reading.terms[.taskAreas].entries.filter { !$0.isHidden }
    let tasks = offered.map(\.term) + tasks
    let all = ResponsibilityOrder.tasks(tasks, reading)
    let gaps = ResponsibilityGaps.find(in: office, tasks: all, on: day, district: district)
    guard !gaps.isEmpty else { return [] }
    let lines = gaps.map { gap in
      "\(reading.word(gap.task.key, of: .taskAreas)): \(office.words(gap)[reading.language])"
    }
    return [.heading(level: 1, "Wo jemand fehlt"), .list(lines)]
  }

  private var informed: [Document.Block] {
    let subjects: Set = [Term("responsibilities"), Term("change")]
    let notices = office.notices.map(\.record).filter { subjects.contains($0.subject) }
    let rows = notices.sorted { ($0.day?.number ?? 0) > ($1.day?.number ?? 0) }.map { notice in
      [
        notice.day?.written(.german) ?? "",
        notice.partners.map(office.name).joined(separator: "; "),
        reading.word(notice.channel.key, of: .channels), notice.version?.written(.german) ?? "",
      ]
    }
    let columns: [DocumentTable.Column] = [
      .init("Tag"), .init("Informiert"), .init("Weg"), .init("Stand des Blatts"),
    ]
    return [
      .heading(level: 1, "Wer wann informiert wurde"),
      rows.isEmpty ? .text("Noch niemand.") : .table(DocumentTable(columns, rows: rows)),
    ]
  }
}
