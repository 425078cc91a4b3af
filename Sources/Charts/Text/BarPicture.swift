/// Bars that lie: a row for each value, with the number before its bar.
struct BarPicture {
  private let chart: Chart
  private let page: ChartPage
  private let scale: Scale
  private let label: Int
  private let words: Int

  init(_ chart: Chart, _ page: ChartPage) {
    self.chart = chart
    self.page = page
    scale = Scale(chart.values)
    words = page.widest(
      chart.series.flatMap { $0.points.map(\.words) },
      upTo: page.width / 3
    )
    label = page.widest(chart.categories, upTo: min(34, (page.width - words - 4) / 2))
  }

  private var room: Int { max(1, page.width - label - words - 3) }

  var rows: [ChartRow] {
    var rows: [ChartRow] = []
    for (place, category) in chart.categories.enumerated() {
      for series in chart.series.indices {
        rows.append(row(series == 0 ? category : "", series, chart.point(series, place)))
      }
    }
    guard chart.series.count > 1 else { return rows }
    return rows + page.legend(chart.series.enumerated().map { (sign($0.offset), $0.element.name) })
  }

  private func sign(_ series: Int) -> Character {
    let signs = page.signs.bars
    return signs[series % signs.count]
  }

  private func row(_ category: String, _ series: Int, _ point: Chart.Point) -> ChartRow {
    var row = ChartRow()
    row.add(page.padded(category, to: label) + " ", .label)
    let isTold = point.value != nil
    row.add(page.padded(point.words, to: words, trailing: true), isTold ? .value : .dim)
    row.add(" ", .axis)
    // Where some are below nought, their bars end at a line in the ground.
    let span = scale.least < 0 ? room - 1 : room
    let below = scale.least < 0 ? max(1, Scale.steps(scale.nought, of: span)) : 0
    let above = max(0, room - below)
    let value = point.value ?? 0
    let part = abs(scale.part(value) - scale.nought)
    if below > 0 {
      let size = value < 0 ? min(below, max(1, Scale.steps(part, of: span))) : 0
      row.add(String(repeating: " ", count: below - size), .mark)
      row.add(String(repeating: sign(series), count: size), .mark)
    }
    row.add(String(page.signs.axis), .axis)
    if value > 0, above > 0 {
      let share = min(1, part * Double(span) / Double(above))
      row.add(Bar.fine(share, cells: above, sign: sign(series), page.signs), .mark)
    }
    return row
  }
}
