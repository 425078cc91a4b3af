/// The report on the work that a funder asks for, for each directive or source and year
/// (requirements 216, 217).
enum FundingReport {
  static let kind = ReportKind(
    name,
    Text(de: "Sachbericht", en: "Report to a funder"),
    purpose: Text(
      de: "Was mit dem Geld einer Förderung getan wurde, mit Zahlen und Text.",
      en: "What was done with the money of a grant, in figures and words."
    ),
    subjects: subjects
  ) { books, period, subject in
    let granted = FundedWork(books, period, subject)
    let blocks = ReportBlocks(name, books.office, period, for: subject)
    return [
      blocks.section(
        Text(de: "Ausgangslage und Ziele", en: "Situation and aims"),
        [
          (
            "situation",
            Text(de: "Ausgangslage", en: "Situation"),
            Text(
              de: "Warum es das Vorhaben gibt und was zu Beginn vorlag.",
              en: "Why there is the project and how things stood at its beginning."
            )
          ),
          (
            "aims",
            Text(de: "Ziele", en: "Aims"),
            Text(
              de: "Was nach dem Antrag erreicht werden sollte.",
              en: "What was to be reached according to the application."
            )
          ),
        ]
      ),
      measures(blocks, granted),
      FundedFigures.section(books, period, granted),
      FundedMoney.section(granted),
      blocks.section(
        Text(de: "Ergebnisse und Ausblick", en: "Results and outlook"),
        [
          (
            "results",
            Text(de: "Ergebnisse", en: "Results"),
            Text(
              de: "Was erreicht wurde, gemessen an den Zielen.",
              en: "What was reached, measured by the aims."
            )
          ),
          (
            "difficulties",
            Text(de: "Schwierigkeiten und Abweichungen", en: "Difficulties and deviations"),
            Text(
              de: "Was anders kam als geplant und wie damit umgegangen wurde.",
              en: "What went otherwise than planned and how it was dealt with."
            )
          ),
          (
            "outlook",
            Text(de: "Ausblick", en: "Outlook"),
            Text(
              de: "Wie es weitergeht und was dafür gebraucht wird.",
              en: "What comes next and what is needed for it."
            )
          ),
        ]
      ),
      Recommendations.section(books),
    ]
  }

  static let name = "funding"

  /// Directives and, where a grant has none, sources of money that was promised, by their names.
  @Sendable
  static func subjects(_ office: Office) -> [ReportSubject] {
    let book = FundingBook(office)
    let own = office.fundings.filter { entry in
      entry.record.isGranted && !entry.record.isOwn && book.isOurs(entry.record)
    }
    return Set(own.compactMap { FundedWork.subject(of: $0.record, book) }).map { subject in
      let key =
        switch subject {
        case .directive(let id): id.text
        case .source(let term): term.key
        }
      return (order: (Folding.fold(subject.words(office).de), key), subject: subject)
    }.sorted { $0.order < $1.order }.map(\.subject)
  }

  private static func measures(_ blocks: ReportBlocks, _ work: FundedWork) -> ReportSection {
    ReportSection(
      Text(de: "Maßnahmen", en: "Measures"),
      told: [
        blocks.part(
          "measures",
          Text(de: "Was getan wurde", en: "What was done"),
          hint: Text(
            de: "Die Maßnahmen des Jahres, in der Reihenfolge der Ziele.",
            en: "The measures of the year, in the order of the aims."
          )
        ),
        .list(work.projectLines),
      ]
    )
  }
}
