/// Small columns: a row for each series, with its last value.
struct SparkPicture {
  private let chart: Chart
  private let page: ChartPage

  init(_ chart: Chart, _ page: ChartPage) {
    self.chart = chart
    self.page = page
  }

  var rows: [ChartRow] {
    let names = page.widest(chart.series.map(\.name), upTo: page.width * 2 / 5)
    let lasts = chart.series.indices.map { chart.point($0, chart.categories.count - 1).words }
    let words = page.widest(lasts, upTo: page.width / 4)
    let room = max(1, page.width - names - words - 2)
    // The last ones are those that matter most.
    let shown = chart.categories.indices.suffix(room)
    var rows = chart.series.indices.map { place in
      var row = ChartRow(page.padded(chart.series[place].name, to: names) + " ", .label)
      row.add(Sparkline.text(shown.map { chart.point(place, $0).value }, page.signs), .mark)
      row.add(" " + page.cut(lasts[place], to: words), .value)
      return row
    }
    if let first = shown.first, let last = shown.last, first < last {
      let text = "\(chart.categories[first]) \(page.signs.arrow) \(chart.categories[last])"
      rows.append(ChartRow(page.cut(text, to: page.width), .dim))
    }
    return rows
  }
}

/// A column of one cell for each value.
package enum Sparkline {
  /// The lowest sign is nought or the least, the highest the most; a dot where there is none.
  ///
  /// `most` is the highest that there may be, so that several can be compared.
  package static func text(
    _ values: [Int?],
    upTo most: Int? = nil,
    _ signs: ChartSigns = .full
  ) -> String {
    let scale = Scale((values + [most]).compactMap { $0 })
    return String(values.map { value in value.map { sign(scale.part($0), signs) } ?? signs.hidden })
  }

  private static func sign(_ part: Double, _ signs: ChartSigns) -> Character {
    let columns = signs.columns
    return columns[Scale.steps(part, of: columns.count - 1)]
  }
}
