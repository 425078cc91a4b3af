import Domain
import Terminal
import Workspace

extension MinutesScreen {
  func draw(_ frame: inout Frame, _ app: App) {
    reread(app)
    let body = Chrome.body(frame)
    drawTitle(&frame, body, app)
    var y = body.y + 1
    let outline = outline
    let current = outline.item(at: editor.row)
    let shown = agendaRows(body.height, current)
    for index in shown {
      let isWritten = outline.isWritten(index)
      drawItem(agenda[index], isCurrent: index == current, isWritten, &frame, y, app)
      y += 1
    }
    let line = String(repeating: "─", count: body.width)
    frame.put(line, x: 0, y: y, role: .dim)
    if shown.count < agenda.count, shown.count > 0 {
      let place = " \(shown.lowerBound + 1)–\(shown.upperBound)/\(agenda.count) "
      frame.put(place, x: max(0, body.width - Cells.width(of: place) - 1), y: y, role: .dim)
    }
    let area = Rect(x: 0, y: y + 1, width: body.width, height: max(1, body.bottom - y - 2))
    drawText(&frame, area, app)
    let isGone = !app.workspace.exists(id)
    let meaning = isGone ? MinutesWords.gone : MinutesWords.meaning(editor.line(editor.row), app)
    frame.put(
      meaning[app.language],
      x: 0,
      y: area.bottom,
      role: isGone ? .warning : .dim,
      width: body.width,
      ellipsis: true
    )
  }

  private func drawTitle(_ frame: inout Frame, _ body: Rect, _ app: App) {
    let name = app.workspace.label(id) ?? ""
    let title = Text(de: "Protokoll: \(name)", en: "Minutes: \(name)")[app.language]
    let hint =
      closed.map { MinutesWords.version($0)[app.language] }
      ?? MinutesWords.counts(editor.decisions, editor.tasks, app)
    let width = Cells.width(of: hint)
    let room = max(10, body.width - width - 2)
    frame.put(title, x: 0, y: body.y, role: .title, width: room, ellipsis: true)
    frame.put(hint, x: body.width - width, y: body.y, role: closed == nil ? .dim : .warning)
  }

  /// The agenda has two to six rows, those around the item that is dealt with.
  private func agendaRows(_ height: Int, _ current: Int?) -> Range<Int> {
    let most = min(6, max(2, (height - 3) / 3), agenda.count)
    let current = current ?? 0
    let first = min(max(0, current - most / 2), agenda.count - most)
    return first..<first + most
  }

  private func drawItem(
    _ item: Agenda.Line,
    isCurrent: Bool,
    _ isWritten: Bool,
    _ frame: inout Frame,
    _ y: Int,
    _ app: App
  ) {
    let record = item.item.record
    let number = "\(item.place)"
    let sign = isCurrent ? ">" : isWritten ? "x" : " "
    let role: Role = isCurrent ? .listSelected : isWritten ? .dim : .list
    let kind = app.workspace.reading.word(record.type.key, of: .agendaKinds)
    let details = [kind, record.length.map { "\($0.count) min" } ?? "", record.proposer]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let width = min(Cells.width(of: details), frame.width / 2)
    frame.fill(x: 0, y: y, width: frame.width, height: 1, role: role)
    frame.put(
      "\(sign) \(Cells.padded(number, to: 2, alignment: .trailing)) \(record.title)",
      x: 0,
      y: y,
      role: role,
      width: frame.width - width - 1,
      ellipsis: true
    )
    frame.put(details, x: frame.width - width, y: y, role: role, width: width, ellipsis: true)
  }

  /// The cells in which the sign of a line stands.
  private static let margin = 2

  /// The cells that the text has in each row.
  static func width(_ screen: Int) -> Int { max(8, screen - margin) }

  private func drawText(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let width = Self.width(area.width)
    scroll(height: area.height, width: width)
    var (line, part) = top
    var y = area.y
    while y < area.bottom, line < editor.count {
      let parts = editor.parts(line, width: width)
      while part < parts.count, y < area.bottom {
        if part == 0 {
          let margin = MinutesWords.margin(editor.line(line))
          frame.put(margin.sign[app.language], x: 0, y: y, role: margin.role)
        }
        draw(line, parts[part], &frame, y)
        y += 1
        part += 1
      }
      line += 1
      part = 0
    }
    if editor.isEmpty, closed == nil {
      let lines = MinutesWords.hint(app.language)
      for (row, text) in lines.enumerated() where area.y + 1 + row < area.bottom {
        frame.put(text, x: Self.margin, y: area.y + 1 + row, role: .dim)
      }
    }
  }

  /// One row of a line, with the parts that mean something; sets the cursor where it stands there.
  private func draw(_ row: Int, _ part: Range<Int>, _ frame: inout Frame, _ y: Int) {
    let characters = editor.characters(row)
    let line = editor.line(row)
    let plain = MinutesWords.role(line)
    var x = Self.margin
    var place = part.lowerBound
    func put(until end: Int, _ role: Role) {
      guard end > place else { return }
      x += frame.put(String(characters[place..<end]), x: x, y: y, role: role)
      place = end
    }
    for special in line.parts where special.range.overlaps(part) {
      put(until: max(place, special.range.lowerBound), plain)
      let isSign = special.meaning == .sign
      put(until: min(special.range.upperBound, part.upperBound), isSign ? plain : .match)
    }
    put(until: part.upperBound, plain)
    guard row == editor.row, editor.cursor >= part.lowerBound,
      editor.cursor < part.upperBound || part.upperBound == characters.count
    else { return }
    let before = String(characters[part.lowerBound..<editor.cursor])
    frame.cursor = (Self.margin + Cells.width(of: before), y)
    frame.cursorVisible = closed == nil
  }

  /// Moves the top so that the cursor is seen.
  private func scroll(height: Int, width: Int) {
    let parts = editor.parts(editor.row, width: width)
    let cursor = (
      line: editor.row, part: MinutesEditor.part(of: editor.cursor, in: parts)
    )
    if top.line >= editor.count { top = (editor.count - 1, 0) }
    top.part = min(top.part, editor.parts(top.line, width: width).count - 1)
    if cursor < top { top = cursor }
    // Back from the cursor, as many rows as there are.
    var (line, part) = cursor
    for _ in 1..<max(2, height) where (line, part) > (0, 0) {
      if part > 0 {
        part -= 1
      } else {
        line -= 1
        part = editor.parts(line, width: width).count - 1
      }
      if (line, part) <= top { return }
    }
    if height < 2 { (line, part) = cursor }
    if (line, part) > top { top = (line, part) }
  }
}
