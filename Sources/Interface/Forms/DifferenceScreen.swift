import Domain
import Terminal
import Workspace

/// Asks field by field which of the values of two offices holds.
final class DifferenceScreen: Screen {
  /// What stands before everything that differs.
  static let sign = "≠"

  /// One value that may hold.
  private struct Choice {
    let value: String
    let origin: String
  }

  private struct Question {
    let difference: OpenDifference
    let choices: [Choice]
    var chosen: Int
  }

  private let id: RecordID
  private var questions: [Question]
  private var focus = 0
  private var top = 0

  init(_ id: RecordID, _ app: App) {
    self.id = id
    questions = app.workspace.differences(of: id).map { difference in
      func choice(_ side: OpenDifference.Side) -> Choice {
        let origin = side.origin(app.language, today: app.workspace.today)
        return Choice(value: side.value, origin: origin)
      }
      let current = app.workspace.author(of: difference).map(choice)
      let choices = [current ?? Choice(value: "", origin: "")] + difference.others.map(choice)
      // What was taken back with its record is kept unless somebody decides otherwise.
      let isGone = difference.current.isEmpty && difference.others[0].isWithdrawn
      return Question(difference: difference, choices: choices, chosen: isGone ? 1 : 0)
    }
  }

  var contexts: Set<Context> { [] }
  var subjects: [RecordID] { [id] }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .down, .character("j"), .tab: focus = min(questions.count - 1, focus + 1)
    case .up, .character("k"), .backTab: focus = max(0, focus - 1)
    case .character(" "), .right: choose(by: 1)
    case .left: choose(by: -1)
    case .enter: save(app)
    case .escape, .control("c"): app.pop()
    default: break
    }
    return true
  }

  private func choose(by step: Int) {
    let count = questions[focus].choices.count
    questions[focus].chosen = (questions[focus].chosen + step + count) % count
  }

  private func save(_ app: App) {
    let choices = questions.map { ($0.difference, value: $0.choices[$0.chosen].value) }
    do {
      try app.workspace.settle(id, choices)
      app.pop()
      app.say(Text(de: "Abweichung geklärt.", en: "Difference settled."), .good)
    } catch is EditConflicts {
      app.pop()
      let sentence = Text(
        de: "Nicht gespeichert: Das hat inzwischen jemand geändert.",
        en: "Not saved: somebody changed this meanwhile."
      )
      app.say(sentence, .warning)
    } catch {
      app.say(Failure(error).text, .error)
    }
  }

  private struct Row {
    let text: String
    let role: Role
    var isHead = false
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let name = app.workspace.label(id) ?? id.text
    let title = Text(
      de: "\(name): Welcher Wert gilt?",
      en: "\(name): which value holds?"
    )[app.language]
    frame.put(title, x: 0, y: body.y, role: .warning, width: body.width, ellipsis: true)
    let height = body.height - 1
    let blocks = questions.indices.map { rows($0, width: body.width, app) }
    let start = blocks.prefix(focus).reduce(0) { $0 + $1.count }
    let end = start + blocks[focus].count
    if start < top || blocks[focus].count > height {
      top = start
    } else {
      top = max(top, end - height)
    }
    for (offset, row) in blocks.joined().dropFirst(top).prefix(height).enumerated() {
      let y = body.y + 1 + offset
      frame.put(row.text, x: 0, y: y, role: row.role, width: body.width, ellipsis: true)
      if row.isHead { frame.cursor = (0, y) }
    }
    let hint = Text(
      de: "Leertaste: wählen   Enter: speichern   Esc: zurück",
      en: "Space: choose   Enter: save   Esc: back"
    )
    Box.drawKeys(&frame, hint, app)
  }

  private func rows(_ index: Int, width: Int, _ app: App) -> [Row] {
    let question = questions[index]
    let field = app.workspace.type(of: id)?.field(question.difference.field)
    let isFocused = index == focus
    let title = question.difference.title[app.language]
    var rows = [Row(text: "\(isFocused ? ">" : " ") \(title)", role: .title, isHead: isFocused)]
    for (place, choice) in question.choices.enumerated() {
      let isChosen = place == question.chosen
      let role: Role = isChosen ? .success : .text
      let shown = app.workspace.shown(choice.value, field).split(separator: "\n")
      let value = shown.isEmpty ? "–" : shown.joined(separator: " ")
      let line = "  \(isChosen ? "(*)" : "( )") \(value)"
      // Beside each other where there is room for both.
      let room = width - Cells.width(of: choice.origin) - 2
      if Cells.width(of: line) <= room, width >= 60 {
        rows.append(Row(text: Cells.padded(line, to: room) + choice.origin, role: role))
      } else {
        rows.append(Row(text: line, role: role))
        if !choice.origin.isEmpty {
          rows.append(Row(text: "      \(choice.origin)", role: isChosen ? .success : .dim))
        }
      }
    }
    return rows
  }
}
