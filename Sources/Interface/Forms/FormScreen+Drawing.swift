import Domain
import Terminal
import Workspace

extension FormScreen {
  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let kind = draft.type.singular[app.language]
    let known = app.workspace.label(draft.id) ?? draft.id.text
    let usual =
      draft.isNew ? Text(de: "\(kind) – neu", en: "\(kind) – new") : Text("\(kind): \(known)")
    let title = (title ?? usual)[app.language]
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 3)
    let rows = FormRow.all(fields, withHeadings: isWhole)
    let focused = rows.firstIndex(of: .field(focusIndex)) ?? 0
    top = min(top, max(0, rows.count - area.height))
    // A heading is seen with the field that it stands above.
    let isBelowHeading = focused > 0 && rows[focused - 1].isHeading
    let first = isBelowHeading && area.height > 1 ? focused - 1 : focused
    if first < top { top = first }
    if focused >= top + area.height { top = focused - area.height + 1 }
    let widest = fields.map { Cells.width(of: $0.definition.title[app.language]) }.max() ?? 0
    let label = min(body.width * 45 / 100, max(12, widest + 2))
    for (offset, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let place = Rect(x: 0, y: area.y + offset, width: area.width, height: 1)
      switch row {
      case .heading(let text):
        let title = text[app.language]
        frame.put(title, x: 0, y: place.y, role: .listHeader, width: area.width, ellipsis: true)
      case .field(let index): draw(fields[index], index, &frame, place, label, app)
      }
    }
    let below = rows.dropFirst(top + area.height).count { !$0.isHeading }
    drawFoot(&frame, body.bottom - 2, body.width, below: below, app)
  }

  private func draw(
    _ field: FormField,
    _ index: Int,
    _ frame: inout Frame,
    _ row: Rect,
    _ label: Int,
    _ app: App
  ) {
    let definition = field.definition
    let isFocused = index == focusIndex
    let sign = isFocused ? ">" : definition.isRequired ? "*" : " "
    frame.put(sign, x: row.x, y: row.y, role: .formLabel)
    if field.problem != nil { frame.put("!", x: row.x + 1, y: row.y, role: .formError) }
    let title = definition.title[app.language]
    frame.put(title, x: row.x + 2, y: row.y, role: .formLabel, width: label - 2, ellipsis: true)
    let x = row.x + label + 1
    let mark = field.changedBy.map { " ← \($0)" } ?? ""
    let width = max(4, row.width - x - Cells.width(of: mark))
    if !mark.isEmpty { frame.put(mark, x: x + width, y: row.y, role: .warning) }
    if isFocused, definition.kind.entry == .line {
      let editor = field.typed ?? LineEditor(editable(index, app))
      let used = editor.draw(&frame, x: x, y: row.y, width: width, role: .formFocus)
      drawCompletion(editor, &frame, x: x + used, y: row.y, width: width - used, app)
      if editor.text.isEmpty {
        let cursor = frame.cursor
        drawProposal(definition, &frame, x: x + 1, y: row.y, width: width - 1, app)
        frame.cursor = cursor
      }
      return
    }
    let value = field.typed?.text ?? app.workspace.shown(draft[definition.key], definition)
    let line = value.split(separator: "\n").joined(separator: " ⏎ ")
    let role: Role = field.problem != nil ? .formError : isFocused ? .formFocus : .formValue
    if isFocused {
      frame.fill(x: x, y: row.y, width: width, height: 1, role: role)
      frame.cursor = (x, row.y)
    }
    frame.put(line, x: x, y: row.y, role: role, width: width, ellipsis: true)
    if line.isEmpty { drawProposal(definition, &frame, x: x, y: row.y, width: width, app) }
  }

  /// What holds as long as the field is empty.
  private func drawProposal(
    _ definition: FieldDefinition,
    _ frame: inout Frame,
    x: Int,
    y: Int,
    width: Int,
    _ app: App
  ) {
    let text = definition.proposal[app.language]
    frame.put(text, x: x, y: y, role: .dim, width: width, ellipsis: true)
  }

  /// What would complete the text, or the day that it means.
  private func drawCompletion(
    _ editor: LineEditor,
    _ frame: inout Frame,
    x: Int,
    y: Int,
    width: Int,
    _ app: App
  ) {
    let cursor = frame.cursor
    if let completion = completion(app) {
      frame.put(
        String(completion.dropFirst(editor.text.count)),
        x: x,
        y: y,
        role: .formHint,
        width: width
      )
    } else if focused.kind.name == .day, !editor.text.isEmpty,
      let entry = try? DayEntry.parse(editor.text, today: app.workspace.today)
    {
      let day = entry.day
      let time = entry.time.map { ", \($0.stored)" } ?? ""
      let words = " = \(day.weekdayName(app.language)), \(day.written(app.language))\(time)"
      frame.put(words, x: x, y: y, role: .formHint, width: width)
    }
    frame.cursor = cursor
  }

  private func drawFoot(_ frame: inout Frame, _ y: Int, _ width: Int, below: Int, _ app: App) {
    let field = fields[focusIndex]
    if let problem = field.problem {
      let lines = Cells.lines(wrapping: problem[app.language], width: width)
      for (offset, line) in lines.prefix(2).enumerated() {
        frame.put(line, x: 0, y: y + offset, role: .formError)
      }
      return
    }
    if below > 0 {
      let more = Text(de: "↓ \(below) weitere Felder", en: "↓ \(below) more fields")
      frame.put(more[app.language], x: 0, y: y, role: .dim)
    }
    var hint = field.definition.kind.hint[app.language]
    switch field.definition.kind.entry {
    case .note:
      hint =
        Text(
          de: "Enter: Text schreiben   ^E: eigener Editor",
          en: "Enter: write   ^E: your own editor"
        )[app.language]
    case .choice, .choices, .languages, .link, .links:
      hint =
        Text(
          de: "Enter oder Tippen: auswählen   Rück: leeren",
          en: "Enter or type: choose   Backspace: clear"
        )[app.language]
    case .line: break
    }
    let own = field.definition.hint[app.language]
    if !own.isEmpty { hint = own + " " + hint }
    if field.definition.isRequired {
      hint = Text(de: "Pflichtfeld. ", en: "Required. ")[app.language] + hint
    }
    frame.put(hint, x: 0, y: y + 1, role: .formHint, width: width, ellipsis: true)
  }
}
