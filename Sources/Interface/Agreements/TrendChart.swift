import Charts
import Domain
import Terminal
import Workspace

/// Where the numbers of a trend stand: a row for each criterion and side, a column for each day.
///
/// The numbers tell all that the bars do, for those who see neither bars nor colours.
struct TrendChart {
  /// What stands in one row.
  enum Line {
    case side(CooperationTrend.Line, row: CooperationTrend.Row, isFirst: Bool)
    case note(String)
  }

  let lines: [Line]
  private let trend: CooperationTrend
  private let names: [RecordID: String]
  private let language: Language
  private let signs: ChartSigns
  private let label: Int
  private let side: Int
  /// The days that have room, the last ones.
  private let shown: Range<Int>

  private static let column = 7
  /// The highest of the marks.
  private static let most = 5

  init(_ trend: CooperationTrend, width: Int, _ app: App) {
    self.trend = trend
    language = app.language
    signs = app.signs
    names = Dictionary(trend.sides.map { ($0, app.workspace.label($0) ?? $0.text) }) { first, _ in
      first
    }
    label = width < 60 ? 8 : 14
    let names = names.values.map { Cells.width(of: $0) }.max() ?? 0
    side = min(names, width < 60 ? 10 : width < 100 ? 22 : 34)
    // Behind the numbers stand a bar for each day and how far the sides lie apart.
    let room = width - label - side - 2 - TrendChart.difference
    let count = max(1, min(trend.days.count, room / (TrendChart.column + 1)))
    shown = (trend.days.count - count)..<trend.days.count
    var lines = trend.rows.flatMap { row in
      row.lines.enumerated().map {
        Line.side($0.element, row: row, isFirst: $0.offset == 0)
      }
    }
    let legend = Text(
      de: "1 gar nicht … 5 voll; ≠ wie weit die Seiten zuletzt auseinanderliegen",
      en: "1 not at all … 5 fully; ≠ how far the sides lie apart of late"
    )
    lines.append(.note(legend[language]))
    self.lines = lines
  }

  /// The room for `≠ 4` and what parts it from the bars.
  private static let difference = 5

  private var numbers: Int { label + side + 2 }

  func drawHeading(_ frame: inout Frame, y: Int) {
    for (place, title) in TrendChart.titles(Array(trend.days[shown]), language).enumerated() {
      frame.put(
        title,
        x: numbers + place * TrendChart.column + 1,
        y: y,
        role: .listHeader
      )
    }
  }

  /// Month and year of each day; day and month where several lie in one month.
  static func titles(_ days: [Day], _ language: Language) -> [String] {
    let months = days.map { [$0.parts.year, $0.parts.month] }
    return days.enumerated().map { place, date in
      let (year, month, day) = date.parts
      let isAlone = months.count { $0 == months[place] } == 1
      let (long, short) = (padded(month, to: 2), padded(year % 100, to: 2))
      switch language {
      case .german: return isAlone ? "\(long).\(short)" : "\(padded(day, to: 2)).\(long)."
      case .english: return isAlone ? "\(short)-\(long)" : "\(long)-\(padded(day, to: 2))"
      }
    }
  }

  func draw(_ line: Line, _ frame: inout Frame, y: Int) {
    switch line {
    case .note(let text):
      frame.put(text, x: 0, y: y, role: .dim, width: frame.width, ellipsis: true)
    case .side(let line, let row, let isFirst):
      if isFirst {
        frame.put(row.title[language], x: 0, y: y, role: .detailLabel, width: label, ellipsis: true)
      }
      let name = names[line.side] ?? ""
      frame.put(name, x: label + 1, y: y, role: .text, width: side, ellipsis: true)
      drawNumbers(line, &frame, y: y)
      if isFirst, let difference = row.difference, difference > 0 {
        let role: Role = difference > 1 ? .warning : .text
        frame.put("≠ \(difference)", x: end + 2, y: y, role: role)
      }
    }
  }

  private var end: Int { numbers + shown.count * (TrendChart.column + 1) }

  private func drawNumbers(_ line: CooperationTrend.Line, _ frame: inout Frame, y: Int) {
    for (place, rating) in line.ratings[shown].enumerated() {
      let text = rating.map(String.init) ?? "·"
      let role: Role = rating == nil ? .dim : .detailValue
      frame.put(text, x: numbers + place * TrendChart.column + 3, y: y, role: role)
    }
    let bars = Sparkline.text(Array(line.ratings[shown]), upTo: TrendChart.most, signs)
    frame.put(bars, x: numbers + shown.count * TrendChart.column, y: y, role: .match)
  }
}
