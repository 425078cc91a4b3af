import Domain
import Terminal

/// Asks for one line of text.
final class LinePrompt: Screen {
  private let title: Text
  private var editor: LineEditor
  private let done: (App, String) -> Void

  init(title: Text, text: String = "", done: @escaping (App, String) -> Void) {
    self.title = title
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
    let lines = Cells.lines(wrapping: title[app.language], width: width)
    let area = Box.draw(&frame, title: "", width: width, height: lines.count + 1)
    for (row, line) in lines.enumerated() {
      frame.put(line, x: area.x, y: area.y + row, role: .dialog)
    }
    editor.draw(&frame, x: area.x, y: area.y + lines.count, width: area.width, role: .formFocus)
    Box.drawKeys(
      &frame,
      Text(de: "Enter: weiter   Esc: zurück", en: "Enter: go on   Esc: back"),
      app
    )
  }
}
