/// A table whose cells have a shade beside their number.
struct HeatPicture {
  private let chart: Chart
  private let page: ChartPage
  private let label: Int
  private let cell: Int
  private let most: Int

  init(_ chart: Chart, _ page: ChartPage) {
    self.chart = chart
    self.page = page
    label = page.widest(chart.categories, upTo: min(30, page.width * 2 / 5))
    let words = page.widest(chart.series.flatMap { $0.points.map(\.words) }, upTo: page.width / 3)
    // The heads have the room that is there once all columns stand beside each other.
    let share = (page.width - label - 1) / max(1, chart.series.count) - 1
    let names = page.widest(chart.series.map(\.name), upTo: max(10, share))
    cell = min(max(words + 3, names + 1), max(2, page.width - label - 1))
    most = chart.values.max() ?? 0
  }

  var rows: [ChartRow] {
    let across = max(1, (page.width - label - 1) / cell)
    var rows: [ChartRow] = []
    // Columns that have no room stand below, under the names of the rows again.
    for first in stride(from: 0, to: chart.series.count, by: across) {
      if first > 0 { rows.append(ChartRow()) }
      rows += block(first..<min(first + across, chart.series.count))
    }
    return rows + legend
  }

  private func block(_ columns: Range<Int>) -> [ChartRow] {
    var head = ChartRow(page.padded("", to: label) + " ", .label)
    for place in columns {
      let name = page.padded(chart.series[place].name, to: cell - 1, trailing: true)
      head.add(name + " ", .label)
    }
    return [head]
      + chart.categories.enumerated().map { place, category in
        var row = ChartRow(page.padded(category, to: label) + " ", .label)
        for column in columns { add(chart.point(column, place), &row) }
        return row
      }
  }

  private func add(_ point: Chart.Point, _ row: inout ChartRow) {
    let words = page.cut(point.words, to: cell - 3)
    let blanks = String(repeating: " ", count: max(0, cell - 3 - page.measure(words)))
    row.add(blanks, .mark)
    row.add(String(Shade.sign(point.value ?? 0, of: most, page.signs)), .mark)
    row.add(cell > 2 ? " \(words) " : " ", point.value == nil ? .dim : .value)
  }

  /// From the least to the most that is told.
  private var legend: [ChartRow] {
    let points = chart.series.flatMap { $0.points.prefix(chart.categories.count) }
    let told = points.filter { $0.value ?? 0 > 0 }
    guard let least = told.min(by: { $0.value ?? 0 < $1.value ?? 0 }),
      let highest = told.max(by: { $0.value ?? 0 < $1.value ?? 0 }), least.value != highest.value
    else { return [] }
    let shades = String(page.signs.shades)
    return page.wrapped("\(least.words) \(shades) \(highest.words)")
  }
}
