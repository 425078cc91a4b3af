package import Domain

/// What placements and guide agreements taught, as the plenum talks about it (requirement 148).
package struct ExperienceList {
  private let experiences: Experiences
  private let since: Day
  private let today: Day

  package init(_ experiences: Experiences, since: Day, today: Day) {
    self.experiences = experiences
    self.since = since
    self.today = today
  }

  package var fileName: String { "Erfahrungen \(today.stored)" }

  package var document: Document {
    var document = Document("Erfahrungen fürs Plenum")
    document.blocks.append(
      .text(
        "Aus Einsätzen und Lotsenvereinbarungen, festgehalten seit dem \(since.written(.german))."
      )
    )
    var places: [String] = []
    for row in experiences.rows where !places.contains(row.place) { places.append(row.place) }
    if places.isEmpty { document.blocks.append(.text("Seither wurde nichts festgehalten.")) }
    for place in places {
      document.blocks.append(.heading(level: 1, place.isEmpty ? "Einsatz" : place))
      let rows = experiences.rows.filter { $0.place == place }
      document.blocks.append(
        .definitions(
          rows.map { Document.Definition("\($0.title.de), \($0.day.written(.german))", $0.text) }
        )
      )
    }
    document.blocks.append(
      .smallPrint("Ausgegeben am \(today.written(.german)). Personen sind nicht genannt.")
    )
    return document
  }
}
