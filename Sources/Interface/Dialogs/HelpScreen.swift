import Domain
import Terminal

/// The keys that hold here, then all others.
final class HelpScreen: Screen {
  private let lines: [(key: String, text: String, role: Role)]
  private var top = 0
  private var height = 1
  /// The rows that the lines take, known once they are drawn.
  private var total: Int

  init(_ app: App) {
    // What is for another kind of record is not a key here.
    let available = Commands.available(app).filter {
      !$0.isOnlyWherePossible || $0.unless(app) == nil
    }
    let names = Set(available.map(\.name))
    let here = available.filter { !$0.keys.isEmpty }
    let others = Commands.all.filter { !names.contains($0.name) && !$0.keys.isEmpty }
    let views = Commands.all.filter(\.keys.isEmpty)
    let language = app.language
    func rows(_ commands: [Command]) -> [(key: String, text: String, role: Role)] {
      commands.map { command in
        let keys =
          command.keys.isEmpty
          ? ViewEntries.way(to: command.name) : KeyName.list(command.keys, language)
        return (keys, command.title[language], .text)
      }
    }
    let heading = Text(de: "Tasten hier", en: "Keys here")[language]
    let other = Text(de: "Tasten anderswo", en: "Keys elsewhere")[language]
    let view = Text(de: "Ansichten, aus ihrem Menü", en: "Views, from their menu")[language]
    lines =
      [("", heading, .title)] + rows(here) + [("", "", .text), ("", other, .title)] + rows(others)
      + [("", "", .text), ("", view, .title)] + rows(views)
      + [("", "", .text)] + HelpScreen.notes.map { ("", $0[language], .text) }
    total = lines.count
  }

  private static let notes: [Text] = [
    Text(
      de:
        "Suchen: Wörter in beliebiger Folge; stand:einsetzbar sucht in einem Feld; !wort schließt aus.",
      en: "Finding: words in any order; state:ready looks in one field; !word excludes."
    ),
    Text(
      de: "Tage: heute, morgen, fr, nächsten mo, +3, +2w, in 3 tagen, 14.3., 14.3.26, kw 12.",
      en: "Days: today, tomorrow, fri, next mon, +3, +2w, in 3 days, 14.3., 2026-03-14, week 12."
    ),
    Text(
      de: "Großes Textfeld: Esc oder ^S übernimmt den Text ins Formular, dort speichert ^S.",
      en: "Large text field: Esc or ^S takes the text into the form, where ^S saves it."
    ),
    Text(
      de:
        "Zahlen in den Reitern: Heute zählt, was heute fällig ist, und Hinweise „Jetzt“; die anderen „Jetzt“ und „Bald“.",
      en:
        "Counts in the tabs: Today counts what is due today and warnings “Now”; the others “Now” and “Soon”."
    ),
    Text(
      de: "Markiertes (Leertaste) wird gemeinsam archiviert, in einem Schritt.",
      en: "Marked records (space) are archived together, in one step."
    ),
  ]

  var contexts: Set<Context> { [] }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .down, .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown, .character(" "): top += height
    case .pageUp: top -= height
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = total
    case .control("l"): app.needsRepaint = true
    default: app.pop()
    }
    top = min(max(0, top), max(0, total - height))
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let rows = lines.flatMap { line in
      let x = line.key.isEmpty ? 0 : 19
      return Cells.lines(wrapping: line.text, width: body.width - x).enumerated().map { part in
        (key: part.offset == 0 ? line.key : "", x: x, text: part.element, role: line.role)
      }
    }
    total = rows.count
    height = body.height
    top = min(top, max(0, total - height))
    for (offset, row) in rows.dropFirst(top).prefix(height).enumerated() {
      frame.put(row.key, x: 2, y: body.y + offset, role: .keysKey, width: 16)
      frame.put(row.text, x: row.x, y: body.y + offset, role: row.role)
    }
    frame.cursor = (0, body.y)
    Box.drawKeys(&frame, Text(de: "↑↓ blättern   q schließen", en: "↑↓ scroll   q close"), app)
  }
}
