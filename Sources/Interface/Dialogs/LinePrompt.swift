import Domain
import Terminal

/// Asks for one line of text.
final class LinePrompt: Screen {
  private let title: Text
  private let problem: Text?
  private var editor: LineEditor
  private let done: (App, String) -> Void

  /// `text` is there to begin with, `problem` what was wrong with it before.
  init(
    title: Text,
    text: String = "",
    problem: Text? = nil,
    done: @escaping (App, String) -> Void
  ) {
    self.title = title
    self.problem = problem
    editor = LineEditor(text)
    self.done = done
  }

  var contexts: Set<Context> { [] }
  var isOpaque: Bool { false }

  func handle(_ input: Input, _ app: App) -> Bool {
    switch input {
    case .key(.escape), .key(.control("c")): app.pop()
    case .key(.enter):
      app.pop()
      done(app, editor.text)
    default: _ = editor.handle(input)
    }
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let width = min(60, body.width - 4)
    func lines(_ text: Text, _ role: Role) -> [(text: String, role: Role)] {
      Cells.lines(wrapping: text[app.language], width: width).map { ($0, role) }
    }
    let lines = (problem.map { lines($0, .formError) } ?? []) + lines(title, .dialog)
    let area = Box.draw(&frame, title: "", width: width, height: lines.count + 1)
    for (row, line) in lines.enumerated() {
      frame.put(line.text, x: area.x, y: area.y + row, role: line.role)
    }
    editor.draw(&frame, x: area.x, y: area.y + lines.count, width: area.width, role: .formFocus)
    Box.drawKeys(
      &frame,
      Text(de: "Enter: weiter   Esc: zurück", en: "Enter: go on   Esc: back"),
      app
    )
  }
}
