/// What is recommended and what the office does about it (requirements 217, 243).
enum Recommendations {
  static func section(_ books: OfficeBooks) -> ReportSection {
    let office = books.office
    let states = ReportTable.grouping(
      "recommendations",
      Text(de: "Handlungsempfehlungen nach Stand", en: "Recommendations by state"),
      rows: Text(de: "Stand", en: "State"),
      office.strategies,
      by: { [$0.record.state] },
      words: { office.words($0, of: .strategyStates) },
      columns: [.records(ReportTable.number)]
    )
    let projects = office.lookup(Project.self)
    let known = books.people
    let lines = office.strategies.map { entry -> ReportLine in
      let strategy = entry.record
      let own = strategy.projects.compactMap { projects[$0]?.name }
      let measures = ([strategy.measure] + own).filter { $0.contains { !$0.isWhitespace } }
      let words = [strategy.title, measures.joined(separator: "; ")].filter { !$0.isEmpty }
      let text = PersonTrace.masked(words.joined(separator: " → "), known)
      let state = office.words(strategy.state, of: .strategyStates)
      return ReportLine(Text(text) + Text(" (") + state + Text(")"), entry.id)
    }.sorted { Folding.fold($0.words.de) < Folding.fold($1.words.de) }
    return ReportSection(
      Text(de: "Empfehlungen und Maßnahmen", en: "Recommendations and measures"),
      told: [.table(states), .list(lines)]
    )
  }
}
