/// Cells shaded by their values, each with its number.
struct SVGHeat {
  private static let (label, height) = (190, 24)
  private let chart: Chart
  private let top: Int
  private let cell: Int
  private let isTurned: Bool
  private let most: Int

  init(_ chart: Chart, top: Int) {
    self.chart = chart
    self.top = top
    let words = chart.series.flatMap { $0.points.map(\.words.count) }.max() ?? 0
    let room = (676 - SVGHeat.label) / max(1, chart.series.count)
    cell = max(min(110, room), 34, min(words, 20) * SVGCanvas.letter + 10)
    let names = chart.series.map(\.name.count).max() ?? 0
    isTurned = min(names, 100) * SVGCanvas.letter > cell - 6
    most = chart.values.max() ?? 0
  }

  func draw(_ canvas: inout SVGCanvas) {
    let head = isTurned ? 84 : 18
    for (place, series) in chart.series.enumerated() {
      let x = SVGHeat.label + place * cell + cell / 2
      canvas.text(
        series.name,
        x: x,
        y: top + head - 5,
        isTurned ? .start : .middle,
        width: isTurned ? 110 : .max,
        turned: isTurned
      )
    }
    for (row, category) in chart.categories.enumerated() {
      let y = top + head + row * SVGHeat.height
      canvas.text(category, x: SVGHeat.label - 8, y: y + 16, .end, width: SVGHeat.label - 12)
      for place in chart.series.indices {
        draw(chart.point(place, row), x: SVGHeat.label + place * cell, y: y, &canvas)
      }
    }
  }

  private func draw(_ point: Chart.Point, x: Int, y: Int, _ canvas: inout SVGCanvas) {
    let step = Shade.step(point.value ?? 0, of: most, among: SVGStyle.shades.count)
    let fill = step.map { SVGStyle.shades[$0] } ?? "#fff"
    canvas.rectangle(x: x, y: y, width: cell, height: SVGHeat.height, fill: fill)
    let style =
      point.value == nil
      ? SVGStyle.hidden : step == SVGStyle.shades.count - 1 ? "fill=\"#fff\"" : ""
    canvas.text(point.words, x: x + cell / 2, y: y + 16, .middle, style: style)
  }
}
