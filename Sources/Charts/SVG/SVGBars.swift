/// Bars that lie, with the number behind each.
struct SVGBars {
  private static let label = 210
  private static let right = 590
  private let chart: Chart
  private let top: Int
  private let scale: Scale
  /// Room for a bar of each series of a category.
  private let step: Int

  init(_ chart: Chart, top: Int) {
    self.chart = chart
    self.top = top
    scale = Scale(chart.values)
    step = chart.series.count > 1 ? 16 : 20
  }

  private func x(_ part: Double) -> Int {
    SVGBars.label + 6 + Scale.steps(part, of: SVGBars.right - SVGBars.label - 6)
  }

  func draw(_ canvas: inout SVGCanvas) {
    let gap = chart.series.count > 1 ? 8 : 2
    let nought = x(scale.nought)
    canvas.define(patterns: chart.series.count)
    var y = top
    for (place, category) in chart.categories.enumerated() {
      let height = step * chart.series.count
      canvas.text(
        category,
        x: SVGBars.label,
        y: y + height / 2 + 4,
        .end,
        width: SVGBars.label - 4
      )
      for series in chart.series.indices {
        draw(chart.point(series, place), series, y: y + series * step, nought, &canvas)
      }
      y += height + gap
    }
    canvas.line(from: (nought, top - 2), to: (nought, y), style: SVGStyle.axis)
    guard chart.series.count > 1 else { return }
    for (series, row) in chart.series.enumerated() {
      y += 18
      canvas.legend(row.name, at: y) {
        $0.rectangle(x: 8, y: y - 6, width: 14, height: 11, fill: $0.fill(series))
      }
    }
  }

  private func draw(
    _ point: Chart.Point,
    _ series: Int,
    y: Int,
    _ nought: Int,
    _ canvas: inout SVGCanvas
  ) {
    guard let value = point.value else {
      canvas.text(point.words, x: nought + 6, y: y + 14, style: SVGStyle.hidden)
      return
    }
    let end = x(scale.part(value))
    if value != 0 {
      canvas.rectangle(
        x: min(end, nought),
        y: y + 2,
        width: max(1, abs(end - nought)),
        height: step - 4,
        fill: canvas.fill(series)
      )
    }
    canvas.text(point.words, x: max(end, nought) + 6, y: y + 14)
  }
}
