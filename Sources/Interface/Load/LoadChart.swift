import Domain
import Terminal

/// Columns for the hours taken week by week, and a line for those declared.
///
/// What lies above the line has another sign, for those who see no colours.
struct LoadChart {
  let curve: LoadCurve
  let language: Language

  /// The room for the hours beside the columns.
  private static let margin = 5

  /// The rows below the columns: the axis, the signs of weeks, the months.
  private static let footing = 3

  static let legend = Text(
    de: "█ vergeben  ▓ mehr als erklärt  ─ erklärt  a abwesend  ^ diese Woche",
    en: "█ taken  ▓ more than declared  ─ declared  a absent  ^ this week"
  )

  func draw(_ frame: inout Frame, _ area: Rect) {
    let height = area.height - LoadChart.footing
    let room = area.width - LoadChart.margin - 1
    guard height >= 2, room >= 8 else { return }
    let cell = max(1, min(4, room / curve.stretches.count))
    let count = min(curve.stretches.count, room / cell)
    // Where not all weeks have room, more of what comes is told than of what was.
    let first = max(0, min(curve.stretches.count - count, curve.now - count / 3))
    let shown = first..<(first + count)
    let x = area.x + LoadChart.margin
    let bottom = area.y + height - 1
    drawScale(&frame, x: area.x, bottom: bottom, height: height)
    for (place, index) in shown.enumerated() {
      drawColumn(&frame, curve.stretches[index], x + place * cell, bottom, cell, height)
    }
    let axis = String(repeating: "─", count: count * cell)
    frame.put("└\(axis)", x: x - 1, y: bottom + 1, role: .mapLine)
    for (place, index) in shown.enumerated() {
      let stretch = curve.stretches[index]
      let sign = index == curve.now ? "^" : stretch.daysAbsent > 0 ? "a" : " "
      frame.put(sign, x: x + place * cell, y: bottom + 2, role: .match)
    }
    drawMonths(&frame, shown, x: x, y: bottom + 3, cell: cell)
  }

  /// The minutes that the whole height means: full hours.
  private var top: Int { max(60, (curve.peak + 59) / 60 * 60) }

  /// How many rows so many minutes fill, the last one rounded.
  private func rows(_ minutes: Int, _ height: Int) -> Int {
    minutes == 0 ? 0 : max(1, min(height, (minutes * height * 2 + top) / (top * 2)))
  }

  private func drawScale(_ frame: inout Frame, x: Int, bottom: Int, height: Int) {
    for row in 0..<height {
      frame.put("│", x: x + LoadChart.margin - 1, y: bottom - row, role: .mapLine)
    }
    for (minutes, row) in [(top, height - 1), (top / 2, (height + 1) / 2 - 1)] where row >= 0 {
      let words = Minutes(minutes).written(language).split(separator: " ").first ?? ""
      let text = Cells.padded("\(words) h", to: LoadChart.margin - 1, alignment: .trailing)
      if minutes % 60 == 0 { frame.put(text, x: x, y: bottom - row, role: .dim) }
    }
  }

  private func drawColumn(
    _ frame: inout Frame,
    _ stretch: LoadCurve.Stretch,
    _ x: Int,
    _ bottom: Int,
    _ width: Int,
    _ height: Int
  ) {
    // Where more is taken than declared, there is room above the line for it.
    let line = stretch.declared.map { declared in
      min(rows(declared, height), stretch.isOver ? height - 1 : height)
    }
    var filled = rows(stretch.committed, height)
    if let line { filled = stretch.isOver ? max(filled, line + 1) : min(filled, line) }
    for row in 0..<height {
      let isLine = line == row + 1
      let isAbove = line.map { row >= $0 } ?? false
      let sign = row < filled ? (isAbove ? "▓" : "█") : isLine ? "─" : " "
      guard sign != " " else { continue }
      let role: Role = row < filled ? (isAbove ? .warning : .text) : .match
      frame.put(
        String(repeating: sign, count: sign == "─" ? width : max(1, width - (width > 2 ? 1 : 0))),
        x: x,
        y: bottom - row,
        role: role
      )
    }
    if line == 0 { frame.put("─", x: x, y: bottom + 1, role: .match) }
  }

  private func drawMonths(
    _ frame: inout Frame,
    _ shown: Range<Int>,
    x: Int,
    y: Int,
    cell: Int
  ) {
    var end = 0
    var known = 0
    for (place, index) in shown.enumerated() {
      let (year, month, _) = curve.stretches[index].last.parts
      guard month != known else { continue }
      known = month
      let at = x + place * cell
      // The year stands where it begins, and at the left.
      let name = LoadChart.months[month - 1][language]
      let text = month == 1 || place == 0 ? "\(name)\(padded(year % 100, to: 2))" : name
      guard at >= end, at + text.count <= frame.width else { continue }
      frame.put(text, x: at, y: y, role: .listHeader)
      end = at + text.count + (cell > 1 ? 1 : 0)
    }
  }

  private static let months: [Text] = [
    Text("Jan"), Text("Feb"), Text(de: "Mär", en: "Mar"), Text("Apr"), Text(de: "Mai", en: "May"),
    Text("Jun"), Text("Jul"), Text("Aug"), Text("Sep"), Text(de: "Okt", en: "Oct"), Text("Nov"),
    Text(de: "Dez", en: "Dec"),
  ]
}
