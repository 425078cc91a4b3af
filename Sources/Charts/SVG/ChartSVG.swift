/// Writes a chart as a picture in SVG that loads nothing and runs nothing.
///
/// It is told as words too, for those who hear it, and needs no colours.
package enum ChartSVG {
  /// The whole picture; it stands in a page of HTML or alone as a file.
  ///
  /// `id` is one of a kind within the page: small letters and digits.
  package static func text(_ chart: Chart, id: String) -> String {
    var canvas = SVGCanvas(id: id)
    if !chart.title.isEmpty {
      canvas.text(chart.title, x: 0, y: 16, width: 680, style: "font-weight=\"bold\"")
    }
    let top = chart.title.isEmpty ? 6 : 30
    if !chart.isEmpty {
      switch chart.shape {
      case .bars: SVGBars(chart, top: top).draw(&canvas)
      case .lines: SVGLines(chart, top: top).draw(&canvas)
      case .sparkline: SVGSparklines(chart, top: top).draw(&canvas)
      case .heat: SVGHeat(chart, top: top).draw(&canvas)
      }
    }
    if let note = chart.note {
      canvas.text(note, x: 0, y: canvas.height + 16, width: 680, style: SVGStyle.faint)
    }
    let (width, height) = (max(680, canvas.width + 4), max(20, canvas.height + 4))
    let description = description(chart)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
      aria-labelledby="\(id)-t \(id)-d" font-family="Liberation Sans, Arial, sans-serif" \
      font-size="13" fill="#000">
      <title id="\(id)-t">\(SVGText.escape(chart.title))</title>
      <desc id="\(id)-d">\(SVGText.escape(description))</desc>
      \(canvas.parts.joined(separator: "\n"))
      </svg>
      """
  }

  /// All that is shown, category by category.
  private static func description(_ chart: Chart) -> String {
    let rows = chart.categories.enumerated().map { place, category in
      let values = chart.series.indices.compactMap { series -> String? in
        let words = chart.point(series, place).words
        let name = chart.series[series].name
        return words.isEmpty ? nil : name.isEmpty ? words : "\(name) \(words)"
      }
      return "\(category): \(values.joined(separator: ", "))"
    }
    return rows.joined(separator: "; ")
  }
}
