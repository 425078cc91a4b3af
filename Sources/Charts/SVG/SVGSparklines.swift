/// A small line for each series between its name and its last value.
struct SVGSparklines {
  private static let (left, right, step) = (220, 560, 30)
  private let chart: Chart
  private let top: Int

  init(_ chart: Chart, top: Int) {
    self.chart = chart
    self.top = top
  }

  func draw(_ canvas: inout SVGCanvas) {
    let count = chart.categories.count
    for (series, row) in chart.series.enumerated() {
      let y = top + series * SVGSparklines.step
      let values = chart.categories.indices.map { chart.point(series, $0) }
      let scale = Scale(values.compactMap(\.value))
      canvas.text(row.name, x: 0, y: y + 20, width: SVGSparklines.left - 10)
      var before: (x: Int, y: Int)?
      for (place, point) in values.enumerated() {
        let room = SVGSparklines.right - SVGSparklines.left
        let x = SVGSparklines.left + (count > 1 ? place * room / (count - 1) : room / 2)
        guard let value = point.value else {
          canvas.text("·", x: x, y: y + 24, .middle, style: SVGStyle.hidden)
          before = nil
          continue
        }
        let here = (x: x, y: y + 24 - Scale.steps(scale.part(value), of: 20))
        let style = "stroke=\"\(SVGStyle.dark)\" stroke-width=\"1.8\""
        if let before { canvas.line(from: before, to: here, style: style) }
        canvas.dot(x: here.x, y: here.y)
        before = here
      }
      canvas.text(values.last?.words ?? "", x: SVGSparklines.right + 12, y: y + 20)
    }
    let y = top + chart.series.count * SVGSparklines.step + 14
    canvas.text(chart.categories.first ?? "", x: SVGSparklines.left, y: y, width: 160)
    guard count > 1 else { return }
    canvas.text(chart.categories.last ?? "", x: SVGSparklines.right, y: y, .end, width: 160)
  }
}
