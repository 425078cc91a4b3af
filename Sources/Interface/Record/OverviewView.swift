import Domain
import Terminal
import Workspace

/// All filled fields of a record, as long as they are.
final class OverviewView {
  private let id: RecordID
  private let type: RecordType
  private let values: (App) -> [String: String]?
  private var top = 0
  private var height = 1
  private var total = 0

  /// `values` are the stored ones by field.
  init(_ id: RecordID, _ type: RecordType, values: @escaping (App) -> [String: String]?) {
    self.id = id
    self.type = type
    self.values = values
  }

  func handle(_ key: Key) -> Bool {
    let step: Int
    switch key {
    case .down, .character("j"): step = 1
    case .up, .character("k"): step = -1
    case .pageDown: step = height - 1
    case .pageUp: step = 1 - height
    case .home, .character("g"): step = -top
    case .end, .character("G"): step = total
    default: return false
    }
    top = min(max(0, top + step), max(0, total - height))
    return true
  }

  func draw(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let label = min(26, max(12, area.width / 4))
    let lines = lines(width: area.width - label - 3, app)
    total = lines.count
    height = area.height
    top = min(top, max(0, total - height))
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      frame.put(line.label, x: area.x, y: y, role: .detailLabel, width: label, ellipsis: true)
      frame.put(line.value, x: area.x + label + 1, y: y, role: .detailValue)
    }
    if total > top + height {
      let more = Text(de: "↓ weiter", en: "↓ more")[app.language]
      let width = Cells.width(of: more)
      frame.put(more, x: area.x + area.width - width, y: area.bottom - 1, role: .dim)
    }
    frame.cursor = (area.x, area.y)
  }

  private func lines(width: Int, _ app: App) -> [(label: String, value: String)] {
    guard let values = values(app) else { return [] }
    let reading = app.workspace.reading
    var lines: [(label: String, value: String)] = []
    for field in type.fields {
      guard let value = values[field.key], !value.isEmpty else { continue }
      let wrapped = Cells.lines(wrapping: field.kind.show(value, reading), width: width)
      for (index, line) in wrapped.enumerated() {
        lines.append((index == 0 ? field.title[app.language] : "", line))
      }
    }
    lines.append((Text(de: "Kennung", en: "Identity")[app.language], id.text))
    return lines
  }
}
