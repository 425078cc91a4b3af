import Domain
import Terminal
import Workspace

/// The sums of the service counter: a row for each kind and for whom, a column for each time.
struct CounterTable {
  private let tallies: [ServiceTally]
  private let app: App

  init(_ app: App) {
    self.app = app
    let today = app.workspace.today
    let counts = app.workspace.records(ServiceCount.self).map(\.1).filter { $0.archived == nil }
    tallies = TallySpan.allCases.map { ServiceTally(counts, in: $0.period(until: today)) }
  }

  private static let column = 8

  /// `chosen` are those for whom is counted now.
  func draw(_ frame: inout Frame, _ area: Rect, _ chosen: Term) {
    let language = app.language
    let label = max(12, min(26, area.width - TallySpan.allCases.count * CounterTable.column - 3))
    for (place, span) in TallySpan.allCases.enumerated() {
      put(span.title[language], place, label, &frame, area.y - 1, .listHeader)
    }
    let hint = Text(de: "Taste zählt", en: "Key counts")[language]
    frame.put(hint, x: 0, y: area.y - 1, role: .listHeader, width: label + 3)
    var y = area.y
    for row in CounterScreen.keys where y < area.bottom {
      let word = app.workspace.office.words(row.service, of: .serviceKinds)[language]
      frame.put(String(row.key), x: 0, y: y, role: .keysKey)
      frame.put(word, x: 3, y: y, role: .list, width: label, ellipsis: true)
      put(tallies.map { $0.count(of: row.service) }, label, &frame, y)
      y += 1
    }
    if y < area.bottom {
      frame.put(Text(de: "zusammen", en: "in all")[language], x: 3, y: y, role: .listHeader)
      put(tallies.map(\.total), label, &frame, y)
      y += 2
    }
    for asker in app.workspace.terms[.askers].offered.map(\.term) where y < area.bottom {
      let word = app.workspace.office.words(asker, of: .askers)[language]
      let isChosen = asker == chosen
      frame.put(isChosen ? ">" : " ", x: 0, y: y, role: .list)
      let role: Role = isChosen ? .listSelected : .list
      frame.put(word, x: 3, y: y, role: role, width: label, ellipsis: true)
      put(tallies.map { $0.count(to: asker) }, label, &frame, y)
      if isChosen { frame.cursor = (0, y) }
      y += 1
    }
  }

  private func put(_ numbers: [Int], _ label: Int, _ frame: inout Frame, _ y: Int) {
    for (place, number) in numbers.enumerated() {
      put(number == 0 ? "·" : String(number), place, label, &frame, y, number == 0 ? .dim : .list)
    }
  }

  private func put(
    _ text: String,
    _ place: Int,
    _ label: Int,
    _ frame: inout Frame,
    _ y: Int,
    _ role: Role
  ) {
    let width = min(Cells.width(of: text), CounterTable.column - 1)
    let end = 3 + label + (place + 1) * CounterTable.column
    frame.put(text, x: end - width, y: y, role: role, width: width)
  }
}
