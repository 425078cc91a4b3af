import Domain
import Workspace

/// The allowances of a year, a row for each person and kind.
struct AllowanceReport {
  struct Row {
    let id: RecordID
    let name: String
    let year: Int
    let line: AllowanceLine
    /// Nil where no limit is known for the year.
    let state: CeilingUse.State?

    var json: JSONLine {
      var line = JSONLine()
      line.object { object in
        object.key("volunteer")
        object.string(id.text)
        object.key("name")
        object.string(name)
        object.key("year")
        object.number(year)
        object.key("kind")
        object.string(self.line.kind.key)
        object.key("received")
        object.string(self.line.here.stored)
        object.key("elsewhere")
        object.string(self.line.elsewhere.stored)
        object.key("counted")
        object.string(orNull: self.line.use?.counted.stored)
        object.key("limit")
        object.string(orNull: self.line.use?.limit.stored)
        object.key("percent")
        object.number(self.line.use?.percent)
        object.key("state")
        object.string(orNull: state?.rawValue)
      }
      return line
    }
  }

  let year: Int
  let rows: [Row]
  private let workspace: Workspace

  init(_ workspace: Workspace, year: Int, person: RecordID?) {
    self.workspace = workspace
    self.year = year
    let office = workspace.office
    let sums = AllowanceSums(office)
    let share = office.value(of: VolunteerThresholds.allowanceShare)
    let people = sums.people(in: year).filter { person == nil || $0 == person }
    let named = people.map { (id: $0, name: workspace.label($0) ?? $0.text) }.sorted {
      (Folding.fold($0.name), $0.id) < (Folding.fold($1.name), $1.id)
    }
    rows = named.flatMap { id, name in
      sums.lines(of: id, in: year).map { line in
        Row(
          id: id,
          name: name,
          year: year,
          line: line,
          state: line.use.map { $0.state(share: share) }
        )
      }
    }
  }

  private static let titles: [Text] = [
    Text(de: "Kennung", en: "Identity"), Text(de: "Freiwillige/r", en: "Volunteer"),
    Text(de: "Jahr", en: "Year"), Text(de: "Pauschale", en: "Allowance"),
    Text(de: "Hier", en: "Here"), Text(de: "Anderswo", en: "Elsewhere"),
    Text(de: "Grenze", en: "Limit"), Text(de: "Anteil %", en: "Share %"),
    Text(de: "Stand", en: "State"),
  ]

  var headings: [String] { Self.titles.map { $0[workspace.language] } }

  /// The cells of a row: amounts as people read them, or as files have them.
  func cells(_ row: Row, isShown: Bool) -> [String] {
    func money(_ amount: Money?) -> String {
      guard let amount else { return "" }
      return isShown ? amount.written(workspace.language) : amount.stored
    }
    return [
      row.id.text, row.name, String(row.year),
      workspace.reading.word(row.line.kind.key, of: .allowanceKinds), money(row.line.here),
      money(row.line.elsewhere), money(row.line.use?.limit),
      row.line.use?.percent.map { String($0) } ?? "", words(row.state)[workspace.language],
    ]
  }

  private func words(_ state: CeilingUse.State?) -> Text {
    switch state {
    case .within: Text(de: "frei", en: "within")
    case .near: Text(de: "bald voll", en: "nearly full")
    case .over: Text(de: "darüber", en: "exceeded")
    case nil: Text(de: "Grenze unbekannt", en: "limit unknown")
    }
  }
}
