/// Lines over a ground, each with its own signs and dashes.
struct SVGLines {
  private static let (left, right, height) = (80, 650, 200)
  private let chart: Chart
  private let top: Int
  private let scale: Scale

  init(_ chart: Chart, top: Int) {
    self.chart = chart
    self.top = top + 10
    scale = Scale(chart.values)
  }

  private var ground: Int { top + SVGLines.height }

  private func x(_ category: Int) -> Int {
    let (count, room) = (chart.categories.count, SVGLines.right - SVGLines.left)
    return SVGLines.left + (count > 1 ? category * room / (count - 1) : room / 2)
  }

  private func y(_ value: Int) -> Int {
    ground - Scale.steps(scale.part(value), of: SVGLines.height)
  }

  func draw(_ canvas: inout SVGCanvas) {
    canvas.line(
      from: (SVGLines.left - 8, top),
      to: (SVGLines.left - 8, ground),
      style: SVGStyle.axis
    )
    let nought = y(0)
    canvas.line(
      from: (SVGLines.left - 8, nought),
      to: (SVGLines.right + 8, nought),
      style: SVGStyle.axis
    )
    canvas.text("0", x: SVGLines.left - 14, y: nought + 4, .end)
    let points = chart.series.flatMap { $0.points.prefix(chart.categories.count) }
    for end in [scale.most, scale.least] where end != 0 {
      guard let point = points.first(where: { $0.value.map(Double.init) == end }),
        let value = point.value
      else { continue }
      canvas.text(point.words, x: SVGLines.left - 14, y: y(value) + 4, .end, width: 64)
    }
    drawNames(&canvas)
    for series in chart.series.indices { drawLine(series, &canvas) }
    drawLegend(&canvas)
  }

  private func drawNames(_ canvas: inout SVGCanvas) {
    let longest = chart.categories.map(\.count).max() ?? 0
    let room = max(24, min(longest, 14) * SVGCanvas.letter + 12)
    var free = Int.min
    for (place, name) in chart.categories.enumerated() where x(place) - room / 2 >= free {
      canvas.text(name, x: x(place), y: ground + 18, .middle, width: room)
      free = x(place) + room / 2
    }
  }

  private func drawLine(_ series: Int, _ canvas: inout SVGCanvas) {
    let dash = SVGStyle.dashes[series % SVGStyle.dashes.count]
    let style =
      "stroke=\"\(SVGStyle.dark)\" stroke-width=\"1.8\""
      + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")
    let hasNumbers = chart.categories.count * chart.series.count <= 36
    var before: (x: Int, y: Int)?
    for place in chart.categories.indices {
      let point = chart.point(series, place)
      guard let value = point.value else {
        canvas.text(point.words, x: x(place), y: ground - 4, .middle, style: SVGStyle.hidden)
        before = nil
        continue
      }
      let here = (x: x(place), y: y(value))
      if let before { canvas.line(from: before, to: here, style: style) }
      canvas.mark(series, x: here.x, y: here.y)
      if hasNumbers || place == chart.categories.count - 1 {
        canvas.text(point.words, x: here.x, y: here.y - 8, .middle)
      }
      before = here
    }
  }

  private func drawLegend(_ canvas: inout SVGCanvas) {
    guard chart.series.count > 1 else { return }
    for (series, row) in chart.series.enumerated() {
      let y = ground + 40 + series * 18
      canvas.legend(row.name, at: y) { $0.mark(series, x: 14, y: y) }
    }
  }
}
