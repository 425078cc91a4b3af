import Charts

/// A chart in the formats of documents, its words made safe as all text of people is.
enum ChartText {
  /// The picture in lines of at most so many cells.
  static func lines(_ chart: Chart, width: Int, measure: @escaping (String) -> Int) -> [String] {
    ChartPage(width: width, measure: measure).lines(chart.mapWords(PrintedText.line))
  }

  /// The picture in lines as they stand, in a fence that no line can close.
  static func markdown(_ chart: Chart) -> [String] {
    let lines = lines(chart, width: 76) { $0.count }
    let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [([fence] + lines + [fence]).joined(separator: "\n")]
  }

  /// The picture within a page; `number` tells it from others of that page.
  static func html(_ chart: Chart, number: Int) -> String {
    let picture = ChartSVG.text(chart.mapWords(PrintedText.line), id: "chart\(number)")
    return "<figure>\n\(picture)\n</figure>"
  }
}
