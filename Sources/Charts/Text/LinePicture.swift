/// Lines over a ground: braille dots between signs that tell the series apart.
struct LinePicture {
  private let chart: Chart
  private let page: ChartPage
  private let scale: Scale
  /// The words at the top and the bottom of the scale.
  private let ends: (top: String, bottom: String)
  private let margin: Int

  init(_ chart: Chart, _ page: ChartPage) {
    self.chart = chart
    self.page = page
    scale = Scale(chart.values)
    let points = chart.series.flatMap { $0.points.prefix(chart.categories.count) }
    func words(_ value: Double) -> String {
      value == 0 ? "0" : points.first { $0.value.map(Double.init) == value }?.words ?? ""
    }
    ends = (words(scale.most), words(scale.least))
    margin = page.widest([ends.top, ends.bottom], upTo: page.width / 4)
  }

  private var across: Int { max(1, page.width - margin - 1) }

  /// The column of cells in which a category stands.
  private func column(_ category: Int) -> Int {
    let count = chart.categories.count
    guard count > 1 else { return across / 2 }
    return category * (across - 1) / (count - 1)
  }

  private func row(_ value: Int) -> Int {
    page.height - 1 - Scale.steps(scale.part(value), of: page.height - 1)
  }

  var rows: [ChartRow] {
    let canvas = dots
    var marks: [Int: Character] = [:]
    for series in chart.series.indices {
      for category in chart.categories.indices {
        guard let value = chart.point(series, category).value else { continue }
        let place = row(value) * across + column(category)
        if marks[place] == nil { marks[place] = mark(series) }
      }
    }
    var rows = (0..<page.height).map { y in
      let words = y == 0 ? ends.top : y == page.height - 1 ? ends.bottom : ""
      var row = ChartRow(page.padded(words, to: margin, trailing: true), .value)
      row.add(String(page.signs.axis), .axis)
      row.add(String((0..<across).map { marks[y * across + $0] ?? canvas.sign($0, y) }), .mark)
      return row
    }
    rows.append(ground)
    rows.append(names)
    return rows + chart.series.indices.flatMap(summary)
  }

  private func mark(_ series: Int) -> Character {
    let signs = page.signs.marks
    return signs[series % signs.count]
  }

  /// The dots of all lines; a value that is not told leaves a gap.
  private var dots: DotCanvas {
    var canvas = DotCanvas(width: across, height: page.height, page.signs)
    for series in chart.series.indices {
      for category in chart.categories.indices.dropFirst() {
        guard let before = chart.point(series, category - 1).value,
          let value = chart.point(series, category).value
        else { continue }
        canvas.line(
          from: (column(category - 1) * 2, row(before) * 4 + 2),
          to: (column(category) * 2, row(value) * 4 + 2)
        )
      }
    }
    return canvas
  }

  /// The line below, with a sign where a value is not told.
  private var ground: ChartRow {
    var signs = Array(repeating: page.signs.ground, count: across)
    for category in chart.categories.indices {
      let isHidden = chart.series.indices.contains { series in
        let point = chart.point(series, category)
        return point.value == nil && !point.words.isEmpty
      }
      if isHidden { signs[column(category)] = page.signs.hidden }
    }
    var row = ChartRow(String(repeating: " ", count: margin), .axis)
    row.add(String(page.signs.corner) + String(signs), .axis)
    return row
  }

  /// The names of the categories that have room, the first and the last before all others.
  private var names: ChartRow {
    var taken: [(first: Int, end: Int, text: String)] = []
    let all = chart.categories.indices
    let order = [all.first, all.last].compactMap { $0 } + Array(all.dropFirst().dropLast())
    for category in order {
      let text = page.cut(chart.categories[category], to: across)
      let size = page.measure(text)
      let first = max(0, min(column(category) - size / 2, across - size))
      let isFree = taken.allSatisfy { first > $0.end || first + size < $0.first }
      if size > 0, isFree { taken.append((first, first + size, text)) }
    }
    var row = ChartRow(String(repeating: " ", count: margin + 1), .label)
    var used = 0
    for name in taken.sorted(by: { $0.first < $1.first }) {
      row.add(String(repeating: " ", count: max(0, name.first - used)) + name.text, .label)
      used = name.end
    }
    return row
  }

  /// A series in words: its sign, its name, from what to what it went, and its highest.
  private func summary(_ series: Int) -> [ChartRow] {
    let points = chart.categories.indices.map { chart.point(series, $0) }
    var words = chart.series[series].name
    if let first = points.first, let last = points.last {
      let change = "\(first.words) \(page.signs.arrow) \(last.words)"
      words += words.isEmpty ? change : ": \(points.count > 1 ? change : first.words)"
    }
    let told = points.filter { $0.value != nil }
    if let highest = told.max(by: { $0.value ?? 0 < $1.value ?? 0 }), points.count > 2 {
      words += "  \(page.signs.peak) \(highest.words)"
    }
    return page.legend([(mark(series), words)])
  }
}
