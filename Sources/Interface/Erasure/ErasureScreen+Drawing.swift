import Domain
import Terminal
import Workspace

extension ErasureScreen {
  private struct Line {
    let text: String
    let role: Role
  }

  /// An entry with the heading above it, if it is the first of its kind.
  private struct Block {
    var heading: [Line] = []
    var lines: [Line]
    var count: Int { heading.count + lines.count }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let name = plan.records.first?.label ?? ""
    let title = Text(de: "Unwiderruflich löschen: ", en: "Erase for good: ") + Text(name)
    frame.put(
      title[app.language],
      x: 0,
      y: body.y,
      role: .warning,
      width: body.width,
      ellipsis: true
    )
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    height = area.height
    var blocks: [Block] = []
    for (index, entry) in entries.enumerated() {
      var block = Block(lines: lines(entry, isFocused: index == focus, area.width, app))
      if let heading = heading(before: entry) {
        let gap = index == 0 ? [] : [Line(text: "", role: .text)]
        let words = Cells.lines(wrapping: heading[app.language], width: area.width)
        block.heading = gap + words.map { Line(text: $0, role: .listHeader) }
      }
      blocks.append(block)
    }
    scroll(blocks, height: area.height)
    let all = blocks.flatMap { $0.heading + $0.lines }
    for (offset, line) in all.dropFirst(top).prefix(area.height).enumerated() {
      frame.put(line.text, x: 0, y: area.y + offset, role: line.role, width: area.width)
    }
    let head = start(of: focus, blocks) + blocks[focus].heading.count
    frame.cursor = (0, area.y + min(max(0, head - top), area.height - 1))
    drawMore(&frame, area, below: all.count - top - area.height, app)
    Box.drawKeys(&frame, keys(isWide: frame.width >= 60), app)
  }

  private func start(of index: Int, _ blocks: [Block]) -> Int {
    blocks.prefix(index).reduce(0) { $0 + $1.count }
  }

  /// Shows the focused entry whole, with its heading if there is room.
  private func scroll(_ blocks: [Block], height: Int) {
    let block = blocks[focus]
    let start = start(of: focus, blocks)
    let end = start + block.count
    let wanted = block.count <= height ? start : start + block.heading.count
    top = max(top, end - height)
    top = min(top, wanted)
    top = max(0, min(top, self.start(of: blocks.count, blocks) - height))
  }

  private func heading(before entry: Entry) -> Text? {
    switch entry {
    case .record(0):
      (plan.caution.map { $0 + Text(" ") } ?? Text(""))
        + Text(de: "Das geht verloren:", en: "This will be lost:")
    case .dependant(0):
      Text(
        de: "Gehören dazu – [x] wird gelöscht, [ ] bleibt ohne die Verbindung:",
        en: "Belong to it – [x] is erased, [ ] stays without the link:"
      )
    case .mention(0):
      Text(
        de: "Genannt in anderen Einträgen – [x] wird gelöscht, [ ] bleibt:",
        en: "Named in other records – [x] is erased, [ ] stays:"
      )
    case .remarks: Text(de: "Das geht auch verloren:", en: "This will be lost too:")
    case .twin(0):
      Text(
        de: "Bleibt, vielleicht dieselbe Person (gleiche E-Mail oder Nummer):",
        en: "Stays, perhaps the same person (same e-mail or number):"
      )
    default: nil
    }
  }

  private func lines(_ entry: Entry, isFocused: Bool, _ width: Int, _ app: App) -> [Line] {
    let role: Role = isFocused ? .listSelected : .list
    let sign = isFocused ? ">" : " "
    func wrapped(_ text: String, first: String, _ role: Role) -> [Line] {
      let indent = Cells.width(of: first)
      return Cells.lines(wrapping: text, width: max(1, width - indent)).enumerated().map {
        let start = $0.offset == 0 ? first : String(repeating: " ", count: indent)
        return Line(text: start + $0.element, role: role)
      }
    }
    switch entry {
    case .record(let index):
      return wrapped(plan.records[index].text[app.language], first: "\(sign) ", role)
    case .dependant(let index):
      let person = plan.dependants[index]
      let box = person.isChosen ? "[x]" : "[ ]"
      return wrapped(person.item.text[app.language], first: "\(sign) \(box) ", role)
    case .twin(let index):
      return wrapped(plan.twins[index].text[app.language], first: "\(sign) ", role)
    case .remarks:
      let count = plan.remarks.count
      let text = Text(
        de: "Bemerkungen im Verlauf, die die Person nennen: \(count)",
        en: "Remarks in the history that name the person: \(count)"
      )
      return wrapped(text[app.language], first: "\(sign) ", role)
    case .mention(let index):
      let mention = plan.mentions[index]
      let place = "\(mention.record) · \(mention.title[app.language])\(note(mention, app))"
      let box = mention.isPartlyChosen ? "[-]" : mention.isChosen ? "[x]" : "[ ]"
      return wrapped(place, first: "\(sign) \(box) ", role)
        + wrapped(mention.excerpt, first: "      ", .detailValue)
    }
  }

  private func note(_ mention: ErasurePlan.Mention, _ app: App) -> String {
    let earlier = Text(de: "frühere Fassung", en: "earlier version")
    let unsure = Text(de: "vielleicht jemand anderes", en: "maybe somebody else")
    let notes =
      (mention.isCurrent ? [] : [earlier]) + (mention.certainty == .certain ? [] : [unsure])
    return notes.isEmpty ? "" : " (\(notes.map { $0[app.language] }.joined(separator: ", ")))"
  }

  private func drawMore(_ frame: inout Frame, _ area: Rect, below: Int, _ app: App) {
    guard below > 0 else { return }
    let more = Text(de: " ↓ weiter", en: " ↓ more")[app.language]
    let x = area.width - Cells.width(of: more)
    frame.put(more, x: x, y: area.bottom - 1, role: .dim)
  }

  private func keys(isWide: Bool) -> Text {
    switch focused {
    case .twin: Text(de: "Enter: öffnen  Esc: zurück", en: "Enter: open  Esc: back")
    case .mention, .dependant:
      Text(de: "Leer: wählen  ", en: "Space: choose  ")
        + (isWide ? Text(de: "M: alle oder keine  ", en: "M: all or none  ") : Text(""))
        + Text(de: "Enter: weiter  Esc: zurück", en: "Enter: go on  Esc: back")
    default:
      Text(
        de: "↑↓: blättern  Enter: weiter  Esc: zurück",
        en: "↑↓: scroll  Enter: go on  Esc: back"
      )
    }
  }
}
