import Domain
import Terminal
import Workspace

/// A screen whose saving asks what stands where two people changed the same.
protocol ConflictAsking: AnyObject {
  var draft: Draft { get }
  /// Saves again after the person decided field by field: true keeps the own value.
  func resolve(_ decisions: [EditConflict: Bool], _ app: App)
}

/// Asks field by field what stands where two people changed the same.
final class ConflictScreen: Screen {
  private let conflicts: [EditConflict]
  private let form: any ConflictAsking
  private var keepsMine: Set<Int> = []
  private var focus = 0

  init(_ conflicts: [EditConflict], _ form: any ConflictAsking) {
    self.conflicts = conflicts
    self.form = form
  }

  var contexts: Set<Context> { [] }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .down, .character("j"), .tab: focus = min(conflicts.count - 1, focus + 1)
    case .up, .character("k"), .backTab: focus = max(0, focus - 1)
    case .character(" "), .left, .right: keepsMine.formSymmetricDifference([focus])
    case .enter:
      app.pop()
      var decisions: [EditConflict: Bool] = [:]
      for (index, conflict) in conflicts.enumerated() {
        decisions[conflict] = keepsMine.contains(index)
      }
      form.resolve(decisions, app)
    case .escape, .control("c"): app.pop()
    default: break
    }
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let name = conflicts.first?.user ?? ""
    let title = Text(
      de: "\(name) hat diesen Eintrag gespeichert, während Sie ihn bearbeiteten.",
      en: "\(name) saved this record while you were editing."
    )
    frame.put(
      title[app.language],
      x: 0,
      y: body.y,
      role: .warning,
      width: body.width,
      ellipsis: true
    )
    let words = [
      Text(de: "war", en: "was"), Text(de: "jetzt", en: "now"), Text(de: "Ihres", en: "yours"),
    ]
    var y = body.y + 2
    // As many as have room whole, and always the one that is asked about.
    let room = max(1, (body.height - 2) / 5)
    let first = focus / room * room
    for (index, conflict) in conflicts.enumerated().dropFirst(first).prefix(room) {
      let field = form.draft.type.field(conflict.field)
      let when = conflict.time.written(app.language, today: app.workspace.today)
      let sign = index == focus ? ">" : " "
      frame.put(
        "\(sign) \(conflict.title[app.language]) (\(conflict.user) \(when))",
        x: 0,
        y: y,
        role: .title
      )
      if index == focus { frame.cursor = (0, y) }
      for (row, value) in [conflict.was, conflict.theirs, conflict.mine].enumerated() {
        let isChosen = row == (keepsMine.contains(index) ? 2 : 1)
        let text = app.workspace.shown(value, field)
        let line =
          "  \(isChosen ? "(*)" : "   ") \(Cells.padded(words[row][app.language], to: 6)) \(text)"
        frame.put(
          line,
          x: 0,
          y: y + 1 + row,
          role: isChosen ? .success : .text,
          width: body.width,
          ellipsis: true
        )
      }
      y += 5
    }
    let hint = Text(
      de: "Leertaste: jetzt/Ihres wählen   Enter: so speichern   Esc: zurück ins Formular",
      en: "Space: choose now/yours   Enter: save so   Esc: back to the form"
    )[app.language]
    frame.put(hint, x: 0, y: frame.height - 1, role: .keys)
  }
}
