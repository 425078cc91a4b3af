import Terminal

/// One row of tabs, scrolled so that the active one is always in sight.
struct TabRow {
  struct Tab {
    let title: String
    /// Nothing stands in it.
    var isEmpty = false
  }

  let tabs: [Tab]
  let active: Int

  /// The tabs that have room; the signs at the ends say that there are more.
  func visible(width: Int) -> Range<Int> {
    let widths = tabs.map { Cells.width(of: $0.title) + 2 }
    guard tabs.indices.contains(active) else { return 0..<0 }
    if widths.reduce(0, +) <= width { return tabs.indices }
    // The signs take a cell at either end.
    let room = width - 2
    func end(from start: Int) -> Int {
      var used = 0
      return (start..<tabs.count).first { place in
        used += widths[place]
        return used > room
      } ?? tabs.count
    }
    // The tab that comes next is in sight too where both have room.
    let wanted = min(active + 1, tabs.count - 1)
    let start =
      (0...active).first { end(from: $0) > wanted } ?? (0...active).first { end(from: $0) > active }
      ?? active
    return start..<max(active + 1, end(from: start))
  }

  func draw(_ frame: inout Frame, y: Int, width: Int) {
    let shown = visible(width: width)
    var x = 0
    if shown.lowerBound > 0 { x += frame.put("‹", x: x, y: y, role: .tab) }
    let end = shown.upperBound < tabs.count ? width - 1 : width
    for place in shown {
      let tab = tabs[place]
      let isActive = place == active
      let title = Cells.cut(tab.title, to: max(1, end - x - 2), ellipsis: true)
      let label = isActive ? "[\(title)]" : " \(title) "
      let role: Role = isActive ? .tabActive : tab.isEmpty ? .dim : .tab
      x += frame.put(label, x: x, y: y, role: role, width: max(0, end - x))
    }
    if shown.upperBound < tabs.count { frame.put("›", x: width - 1, y: y, role: .tab) }
  }
}
