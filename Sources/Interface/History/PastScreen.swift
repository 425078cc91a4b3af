import Domain
import Terminal
import Workspace

/// A record as it was; nothing can be changed here.
final class PastScreen: Screen {
  let subjects: [RecordID]
  private let title: Text
  private let overview: OverviewView
  private let name: String

  /// `values` are the stored ones by field at that moment; `when` says which it is.
  init(_ id: RecordID, _ type: RecordType, when: String, values: [String: String], _ app: App) {
    title = Text(
      de: "Stand vom \(when) – \(type.singular.de)",
      en: "As of \(when) – \(type.singular.en)"
    )
    subjects = [id]
    name = type.label(of: values, app.workspace.reading)
    overview = OverviewView(id, type, isPast: true) { _ in values }
  }

  var contexts: Set<Context> { [.anywhere] }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return false }
    return overview.handle(key)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let words = "\(title[app.language]): \(name)"
    frame.put(words, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let note = Text(
      de: "Nur zum Lesen; q führt zurück zu heute.",
      en: "Only to read; q goes back to the present."
    )
    frame.put(note[app.language], x: 0, y: body.y + 1, role: .dim, width: body.width)
    let area = Rect(x: 0, y: body.y + 2, width: body.width, height: body.height - 2)
    overview.draw(&frame, area, app)
  }
}

extension App {
  /// Shows a record as it was at the end of a moment in milliseconds since 1970.
  func openPast(_ id: RecordID, at time: UInt64, when: String) throws {
    guard let type = workspace.type(of: id),
      let values = try workspace.values(of: id, asOf: time)
    else {
      throw Refusal(
        de: "Am \(when) gab es diesen Eintrag nicht.",
        en: "There was no such record on \(when)."
      )
    }
    push(PastScreen(id, type, when: when, values: values, self))
  }

  /// Asks for a day and shows the record as it was then.
  func askForPast(_ id: RecordID) {
    let title = Text(
      de: "Stand vom … (z. B. gestern, -2w, 14.3. oder 14.03.2026 18:30):",
      en: "As of … (for example yesterday, -2w, 14.3. or 2026-03-14 18:30):"
    )
    push(
      LinePrompt(title: title) { app, typed in
        app.attempt {
          guard let entry = try DayEntry.parse(typed, today: app.workspace.today) else { return }
          let when = Moment(day: entry.day, time: entry.time)
          let words =
            entry.time == nil ? entry.day.written(app.language) : when.written(app.language)
          try app.openPast(id, at: LocalClock.last(of: entry), when: words)
        }
      }
    )
  }
}
