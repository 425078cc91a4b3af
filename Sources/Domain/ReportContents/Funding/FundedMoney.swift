/// What was granted, called and spent of the grants of one funder: the proof in figures.
enum FundedMoney {
  static func section(_ work: FundedWork) -> ReportSection {
    let known = work.known
    let rows = work.grants.map { entry -> (name: String, row: ReportTable.Row) in
      let project = work.book.projects[entry.record.project]?.name ?? entry.record.reference
      let name = PersonTrace.masked(project, known)
      return (
        Folding.fold(name),
        ReportTable.Row(
          name.isEmpty ? ReportTable.unknown : Text(name),
          columns.map { figure(work, [entry], $0) }
        )
      )
    }.sorted { $0.name < $1.name }.map(\.row)
    let table = ReportTable(
      "money",
      Text(de: "Mittel", en: "Money"),
      rows: Text(de: "Projekt", en: "Project"),
      columns: columns.map(\.title),
      rows,
      total: .all(columns.map { figure(work, work.grants, $0) })
    )
    let proofs = work.grants.filter { $0.record.proofDue != nil || $0.record.proved != nil }
    let lines = proofs.map { entry -> ReportLine in
      let name = PersonTrace.masked(work.book.projects[entry.record.project]?.name ?? "", known)
      return ReportLine(Text(name + (name.isEmpty ? "" : ": ")) + proof(entry.record), entry.id)
    }
    let note = Text(
      de:
        "Bewilligt und ausgegeben gelten für ganze Jahre, die der Zeitraum berührt; was nicht auf Jahre verteilt ist, nach Tagen. Abgerufen ist, was im Zeitraum angefordert wurde.",
      en:
        "Granted and spent hold for the whole years that the period touches; what is not spread over years, by days. Called is what was asked for in the period."
    )
    return ReportSection(
      Text(de: "Mittel und Nachweis", en: "Money and proof"),
      told: [.table(table), .list(lines)] + (rows.isEmpty ? [.note(none)] : [.note(note)])
        + (isOfSource(work.subject) ? [.note(others)] : [])
    )
  }

  private static func isOfSource(_ subject: ReportSubject?) -> Bool {
    if case .source = subject { true } else { false }
  }

  private static let others = Text(
    de:
      "Nur Förderungen dieser Quelle ohne eingetragene Richtlinie. Für jede Richtlinie gibt es einen eigenen Sachbericht.",
    en:
      "Only grants of this source without a directive entered. Each directive has a report of its own."
  )

  private static let none = Text(
    de: "Im Zeitraum gibt es keine bewilligten Mittel.",
    en: "There is no money granted in the period."
  )

  private struct Column {
    let title: Text
    let cents: @Sendable (FundedWork, Entry<ProjectFunding>) -> Money
  }

  private static let columns: [Column] = [
    Column(title: Text(de: "bewilligt", en: "granted")) { work, entry in
      Money.sum(
        work.book.years(of: entry).amounts.filter { work.period.touches($0.key) }.map(\.value)
      )
    },
    Column(title: Text(de: "abgerufen", en: "called")) { work, entry in
      Money.sum(
        work.book.calls(of: entry.id).filter { work.period.holds($0.record.day) }
          .compactMap(\.record.amount)
      )
    },
    Column(title: Text(de: "ausgegeben", en: "spent")) { work, entry in
      Money.sum(
        work.book.years(of: entry).spent.filter { work.period.touches($0.key) }.map(\.value)
      )
    },
  ]

  private static func figure(
    _ work: FundedWork,
    _ grants: [Entry<ProjectFunding>],
    _ column: Column
  ) -> Figure {
    Figure(
      Money.sum(grants.map { column.cents(work, $0) }).cents,
      .cents,
      records: grants.map(\.id)
    )
  }

  private static func proof(_ funding: ProjectFunding) -> Text {
    if let day = funding.proved {
      return Text(de: "Nachweis am ", en: "proved on ") + WarningWords.day(day)
    }
    guard let day = funding.proofDue else { return Text("") }
    return Text(de: "Nachweis fällig am ", en: "proof due on ") + WarningWords.day(day)
  }
}
