import Domain
import Terminal
import Workspace

/// All filled fields of a record, as long as they are.
final class OverviewView {
  private let id: RecordID
  private let type: RecordType
  private let values: (App) -> [String: String]?
  /// Whether it shows the record as it was and not as it is.
  private let isPast: Bool
  /// What belongs to the record is told in short below its fields.
  private let related: [RelatedKind]
  /// What stands above and below the fields, and from what it was made.
  private var blocks: Blocks?
  private var top = 0
  private var height = 1
  private var total = 0

  /// `values` are the stored ones by field.
  init(
    _ id: RecordID,
    _ type: RecordType,
    isPast: Bool = false,
    related: [RelatedKind] = [],
    values: @escaping (App) -> [String: String]?
  ) {
    self.isPast = isPast
    self.related = related
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
    let lines = lines(width: area.width - label - 3, label: label, app)
    total = lines.count
    height = area.height
    top = min(top, max(0, total - height))
    let more = total > top + height ? Text(de: "↓ weiter", en: "↓ more")[app.language] : ""
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      let isLast = offset == area.height - 1
      let (first, second): (Role, Role) =
        line.isOpen
        ? (.warning, .warning) : (line.isRelated ? .listHeader : .detailLabel, .detailValue)
      frame.put(line.label, x: area.x, y: y, role: first, width: label, ellipsis: true)
      frame.put(
        line.value,
        x: area.x + label + 1,
        y: y,
        role: second,
        width: area.width - label - 1 - (isLast && !more.isEmpty ? Cells.width(of: more) + 1 : 0),
        ellipsis: true
      )
    }
    if !more.isEmpty {
      let width = Cells.width(of: more)
      frame.put(more, x: area.x + area.width - width, y: area.bottom - 1, role: .dim)
    }
    frame.cursor = (area.x, area.y)
  }

  private struct Line {
    var label: String
    var value: String
    /// Whether it needs attention, as a field that has another value elsewhere.
    var isOpen = false
    /// Whether it tells of other records.
    var isRelated = false
  }

  private func lines(width: Int, label: Int, _ app: App) -> [Line] {
    guard let values = values(app) else { return [] }
    let open = isPast ? [] : app.workspace.differences(of: id)
    let differences = Dictionary(open.map { ($0.field, $0) }) { first, _ in first }
    var lines: [Line] = []
    // A heading of many fields stands only above some that say something.
    var heading: Text?
    for field in type.fields {
      if let section = field.section { heading = section }
      let value = app.workspace.shown(values[field.key], field)
      let title = field.title[app.language]
      if let title = heading, differences[field.key] != nil || !value.isEmpty {
        lines.append(Line(label: title[app.language], value: "", isRelated: true))
        heading = nil
      }
      if let difference = differences[field.key] {
        lines += sides(of: difference, field, value, width, app)
      } else if !value.isEmpty {
        let wrapped = Cells.lines(wrapping: value, width: width)
        for (index, line) in wrapped.enumerated() {
          lines.append(Line(label: index == 0 ? title : "", value: line))
        }
      }
    }
    lines.append(Line(label: Text(de: "Kennung", en: "Identity")[app.language], value: id.text))
    guard !isPast else { return lines }
    let blocks = blocks(app)
    let above = wrap(blocks.above, width: width, label: label, app)
    let gap = above.isEmpty ? [] : [Line(label: "", value: "")]
    return above + gap + lines + wrap(blocks.below, width: width, label: label, app)
  }

  private struct Blocks {
    let state: TableState
    let language: Language
    let above: [OverviewRow]
    let below: [OverviewRow]
  }

  private static let kinds = RecordTypes.all.map(\.kind)

  /// The blocks as they are now; made anew only when a record or the language changed.
  private func blocks(_ app: App) -> Blocks {
    let state = app.workspace.state(of: OverviewView.kinds)
    if let blocks, blocks.state == state, blocks.language == app.language { return blocks }
    let made = Blocks(
      state: state,
      language: app.language,
      above: OverviewBlocks.above(id, app),
      below: OverviewBlocks.below(id, related, app)
    )
    blocks = made
    return made
  }

  private func wrap(_ rows: [OverviewRow], width: Int, label room: Int, _ app: App) -> [Line] {
    rows.flatMap { row in
      let sign = row.tone == .alert ? "\(OverviewRow.sign) " : ""
      let count = row.count.map { " \($0)" } ?? ""
      // Of a long title the end is cut, not the count.
      let words = Cells.cut(
        row.label[app.language],
        to: room - sign.count - count.count,
        ellipsis: true
      )
      return Cells.lines(wrapping: row.value, width: width).enumerated().map { index, line in
        Line(
          label: index == 0 ? sign + words + count : "",
          value: line,
          isOpen: row.tone == .alert,
          isRelated: row.tone == .related
        )
      }
    }
  }

  /// The value that stands there, and below it the others with those who wrote them.
  private func sides(
    of difference: OpenDifference,
    _ field: FieldDefinition,
    _ value: String,
    _ width: Int,
    _ app: App
  ) -> [Line] {
    let others = difference.others.map { side in
      let other = app.workspace.shown(side.value, field)
      let origin = side.origin(app.language, today: app.workspace.today)
      return "\(DifferenceScreen.sign) \(other.isEmpty ? "–" : other) (\(origin))"
    }
    let texts = [value.isEmpty ? "–" : value] + others
    var lines = texts.flatMap { Cells.lines(wrapping: $0, width: width) }.map {
      Line(label: "", value: $0, isOpen: true)
    }
    lines[0].label = "\(DifferenceScreen.sign) \(field.title[app.language])"
    return lines
  }
}
