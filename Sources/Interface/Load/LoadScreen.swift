import Domain
import Terminal
import Workspace

/// The hours of one person half a year back and ahead, declared and taken.
final class LoadScreen: Screen {
  let volunteer: RecordID
  private(set) var step = LoadCurve.Step.weeks
  private var top = 0
  private var rows = 0
  private var height = 1

  init(_ volunteer: RecordID) {
    self.volunteer = volunteer
  }

  var contexts: Set<Context> { [.anywhere, .load] }
  var selected: [RecordID] { [volunteer] }
  var subjects: [RecordID] { [volunteer] }

  func turn() {
    step = step == .weeks ? .months : .weeks
    top = 0
  }

  func handle(_ input: Input, _: App) -> Bool {
    guard case .key(let key) = input, step == .months else { return false }
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown: top += height
    case .pageUp: top -= height
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = Int.max / 2
    default: return false
    }
    // How far it goes is known once it is drawn.
    top = max(0, rows == 0 ? top : min(top, rows - height))
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let heading = Text(de: "Auslastung", en: "Load")[app.language]
    let name = app.workspace.label(volunteer) ?? volunteer.text
    let title = "\(heading): \(name)"
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    frame.cursor = (0, body.y)
    guard let values = app.workspace.values(of: volunteer) else { return }
    let entry = Entry(volunteer, Volunteer(values: values))
    let book = app.workspace.loadBook
    var y = body.y + 1
    for line in notes(entry, book, app).prefix(body.height < 14 ? 1 : 4) {
      frame.put(line.text, x: 0, y: y, role: line.role, width: body.width, ellipsis: true)
      y += 1
    }
    let curve = LoadCurve(entry, book, by: step, today: app.workspace.today)
    let hasLegend = body.height >= 12
    let area = Rect(
      x: 0,
      y: y + (body.height < 14 ? 0 : 1),
      width: body.width,
      height: body.bottom - y - (body.height < 14 ? 0 : 1) - (hasLegend ? 1 : 0)
    )
    switch step {
    case .weeks: LoadChart(curve: curve, language: app.language).draw(&frame, area)
    case .months:
      rows = curve.stretches.count
      height = max(1, area.height - 1)
      top = min(top, max(0, rows - height))
      LoadTable(curve: curve, language: app.language).draw(&frame, area, top: top)
    }
    guard hasLegend else { return }
    let legend = step == .weeks ? LoadChart.legend : LoadTable.legend
    frame.put(
      legend[app.language],
      x: 0,
      y: body.bottom - 1,
      role: .dim,
      width: body.width,
      ellipsis: true
    )
  }

  private struct Note {
    let text: String
    let role: Role
  }

  /// The hours of today, the next absence, and what collides.
  private func notes(_ volunteer: Entry<Volunteer>, _ book: LoadBook, _ app: App) -> [Note] {
    let summary = LoadSummary(volunteer, book, app)
    let absent = summary.absent.map { period in
      Text(de: " · abwesend \(period)", en: " · absent \(period)")[app.language]
    }
    var notes = [
      Note(text: summary.hours + (absent ?? ""), role: summary.isOver ? .warning : .text)
    ]
    let placements = book.placements(of: volunteer.id)
    let today = app.workspace.today
    for booking in DoubleBooking.find(placements, from: today) {
      let times = booking.times.map { $0.written(app.language) }.joined(separator: ", ")
      let names = [booking.first, booking.second].map { place(of: $0, placements, app) }
      let text = Text(
        de: "! doppelt eingesetzt \(times): \(names.joined(separator: " und "))",
        en: "! double booked \(times): \(names.joined(separator: " and "))"
      )
      notes.append(Note(text: text[app.language], role: .warning))
    }
    return notes
  }

  /// Where a placement is: the person is known here.
  private func place(of id: RecordID, _ placements: [Entry<Placement>], _ app: App) -> String {
    guard let record = placements.first(where: { $0.id == id })?.record else { return id.text }
    let place = (record.request ?? record.project ?? record.site).flatMap(app.workspace.label)
    return "„\(place ?? record.activity)“"
  }
}
