import Domain
import Terminal
import Workspace

/// One record that was found: its name, its kind, and why it was found.
struct SearchLine {
  private let name: String
  private let kind: String
  private let reason: String
  private let isArchived: Bool
  private let search: OfficeSearch

  init(_ hit: OfficeSearch.Hit, _ search: OfficeSearch, _ app: App) {
    self.search = search
    let type = app.workspace.type(of: hit.id)
    let language = app.language
    name = app.workspace.label(hit.id) ?? hit.id.text
    let isInternal = type.map { $0.isConfidential || $0.isProtected } ?? false
    let office = isInternal ? Text(de: " (nur Büro)", en: " (office only)")[language] : ""
    kind = (type?.singular[language] ?? "") + office
    let table = type.map(app.workspace.table)
    isArchived = table.flatMap { table in table.row(hit.id).map(table.isArchived) } ?? false
    reason =
      search.reason(hit).map { field, value in
        "\(field.title[language]): \(SearchLine.excerpt(value, search))"
      } ?? ""
  }

  /// The part of a long text in which the words stand.
  private static func excerpt(_ text: String, _ search: OfficeSearch) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > 60, let first = search.spans(in: line).first, first.lowerBound > 20 else {
      return line
    }
    return "…" + line.dropFirst(first.lowerBound - 16)
  }

  func draw(_ frame: inout Frame, _ area: Rect, y: Int, isFocused: Bool, _ app: App) {
    let plain: Role = isArchived ? .listArchived : .list
    frame.put(isFocused ? ">" : isArchived ? "-" : " ", x: area.x, y: y, role: plain)
    let room = area.width - 2
    // Why it was found needs room to be understood.
    let isWide = room >= 70
    let nameWidth = isWide ? room * 9 / 20 : room * 3 / 5
    let role: Role = isFocused ? .listSelected : plain
    put(name, &frame, x: area.x + 2, y: y, width: nameWidth, role)
    var x = area.x + nameWidth + 3
    let rest = area.x + area.width - x
    guard rest >= 8 else { return }
    let kindWidth = reason.isEmpty || !isWide ? rest : min(18, rest)
    let told = isArchived ? kind + Text(de: " · archiviert", en: " · archived")[app.language] : kind
    frame.put(
      reason.isEmpty ? told : kind,
      x: x,
      y: y,
      role: .dim,
      width: kindWidth,
      ellipsis: true
    )
    x += kindWidth + 1
    let last = area.x + area.width - x
    guard !reason.isEmpty, isWide, last >= 8 else { return }
    put(reason, &frame, x: x, y: y, width: last, plain)
  }

  /// Puts a text with the words that were searched for in it made to be seen.
  private func put(
    _ text: String,
    _ frame: inout Frame,
    x: Int,
    y: Int,
    width: Int,
    _ role: Role
  ) {
    let shown = Cells.cut(text, to: width, ellipsis: true)
    frame.put(shown, x: x, y: y, role: role, width: width)
    let characters = Array(shown)
    for span in search.spans(in: shown) where span.upperBound <= characters.count {
      let before = Cells.width(of: String(characters[..<span.lowerBound]))
      let word = String(characters[span])
      guard before + Cells.width(of: word) <= width else { continue }
      frame.put(word, x: x + before, y: y, role: .match)
    }
  }
}
