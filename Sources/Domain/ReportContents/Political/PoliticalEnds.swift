/// Posts, grants and directives that end within two years.
enum PoliticalEnds {
  static func section(_ books: OfficeBooks) -> ReportSection {
    let office = books.office
    let last = office.today.adding(months: 24)
    let posts = office.posts.filter { entry in
      entry.record.end.map { office.today <= $0 && $0 <= last } ?? false
    }
    let ending = FundingDeadlines(office, until: last).rows.filter { row in
      [.grantEnd, .directiveEnd].contains(row.kind) && office.today <= row.day && row.day <= last
    }
    let known = books.people
    let lines =
      posts.compactMap { entry in
        entry.record.end.map { (day: $0, title: Text(entry.record.name), record: entry.id) }
      } + ending.map { (day: $0.day, title: $0.title, record: $0.record) }
    return ReportSection(
      Text(de: "Was ausläuft", en: "What comes to an end"),
      told: lines.isEmpty
        ? [
          .note(
            Text(
              de: "In den nächsten zwei Jahren endet nichts, dessen Ende bekannt ist.",
              en: "Nothing whose end is known ends within two years."
            )
          )
        ]
        : [
          .list(
            lines.sorted { ($0.day, $0.record) < ($1.day, $1.record) }.map { line in
              let title = Text(
                de: PersonTrace.masked(line.title.de, known),
                en: PersonTrace.masked(line.title.en, known)
              )
              return ReportLine(WarningWords.day(line.day) + Text(": ") + title, line.record)
            }
          )
        ]
    )
  }
}
