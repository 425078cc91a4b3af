import Domain
import Terminal

/// A text of several lines over the whole screen.
final class NoteScreen: Screen {
  private let title: Text
  private var editor: TextEditor
  private var top = 0
  private let done: (String, App) -> Void
  /// The form of which it is the only text, so that it is saved and left from here.
  private weak var form: FormScreen?

  init(
    title: Text,
    text: String,
    form: FormScreen? = nil,
    done: @escaping (String, App) -> Void
  ) {
    self.title = title
    self.form = form
    editor = TextEditor(text)
    self.done = done
  }

  var contexts: Set<Context> { [] }

  func handle(_ input: Input, _ app: App) -> Bool {
    switch input {
    case .key(.escape), .key(.control("c")):
      app.pop()
      form?.leave(app)
    case .key(.control("s")), .key(.function(2)):
      app.pop()
      if let form {
        form.save(app)
        break
      }
      // Elsewhere these save, so it is said that here they do not yet.
      app.say(
        Text(
          de: "Text übernommen; ^S speichert das Formular.",
          en: "Text taken over; ^S saves the form."
        )
      )
    case .key(.function(1)): app.push(HelpScreen(app))
    case .key(.control("e")):
      switch app.edit(editor.text) {
      case .text(let text): editor = TextEditor(text)
      case .unchanged: break
      case .notStarted: app.say(ExternalEditor.notStarted, .error)
      }
    case .key(.control("l")): app.needsRepaint = true
    default: _ = editor.handle(input)
    }
    // Kept with each key, so that a dropped connection takes nothing with it.
    done(editor.text, app)
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    frame.put(title[app.language], x: 0, y: body.y, role: .title)
    let hint =
      form == nil
      ? Text(de: "Esc ^S: fertig   ^E: eigener Editor", en: "Esc ^S: done   ^E: your own editor")
      : Text(
        de: "^S: speichern   Esc: zurück   ^E: eigener Editor",
        en: "^S: save   Esc: back   ^E: your own editor"
      )
    frame.put(hint[app.language], x: 0, y: frame.height - 1, role: .keys)
    let height = body.height - 1
    let text = WrappedText(editor, width: body.width)
    top = min(top, max(0, text.rows.count - height))
    if text.cursor.y < top { top = text.cursor.y }
    if text.cursor.y >= top + height { top = text.cursor.y - height + 1 }
    for (offset, row) in text.rows.dropFirst(top).prefix(height).enumerated() {
      frame.put(row, x: 0, y: body.y + 1 + offset, role: .formValue)
    }
    frame.cursor = (text.cursor.x, body.y + 1 + text.cursor.y - top)
    frame.cursorVisible = true
  }
}
