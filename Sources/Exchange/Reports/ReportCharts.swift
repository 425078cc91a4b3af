package import Charts
package import Domain

/// The pictures of a report, as far as its figures may be seen.
package struct ReportCharts {
  private let report: Report
  /// What may be seen; nil where everything may.
  private let disclosure: Disclosure?
  private let language: Language
  private let tables: [String: ReportTable]

  package init(_ report: Report, _ disclosure: Disclosure?, _ language: Language) {
    self.report = report
    self.disclosure = disclosure
    self.language = language
    tables = Dictionary(report.tables.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The charts of a picture that have anything to show.
  package func charts(of picture: ReportPicture) -> [Chart] {
    all(picture).filter { !isUntold($0) }
  }

  /// A sentence for each chart of which nothing may be seen.
  package func untold(of picture: ReportPicture) -> [String] {
    all(picture).filter(isUntold).map { "\($0.title): \(ReportWords.kept[language])." }
  }

  private func isUntold(_ chart: Chart) -> Bool {
    let points = chart.series.flatMap(\.points)
    let told = points.compactMap(\.value)
    // Beside what is kept there is at most 0 to be drawn.
    return points.contains { $0.words == ReportWords.hidden } && !told.contains { $0 != 0 }
  }

  /// One for each unit, since euros and hours have no common scale.
  private func all(_ picture: ReportPicture) -> [Chart] {
    guard let table = tables[picture.table], !table.rows.isEmpty else { return [] }
    let all = picture.columns.isEmpty ? Array(table.columns.indices) : picture.columns
    let columns = all.filter { table.columns.indices.contains($0) }
    var units: [(unit: Figure.Unit, columns: [Int])] = []
    for column in columns {
      let figures = table.rows.lazy.compactMap { figure($0, column) }
      guard let unit = figures.first?.unit else { continue }
      if let place = units.firstIndex(where: { $0.unit == unit }) {
        units[place].columns.append(column)
      } else {
        units.append((unit, [column]))
      }
    }
    return units.map { chart(table, picture.shape, $0.columns) }
  }

  private func figure(_ row: ReportTable.Row, _ column: Int) -> Figure? {
    row.figures.indices.contains(column) ? row.figures[column] : nil
  }

  private func chart(
    _ table: ReportTable,
    _ shape: ReportPicture.Shape,
    _ columns: [Int]
  ) -> Chart {
    let title = table.title[language]
    let only = columns.count == 1 && table.columns.count > 1 ? columns.first : nil
    let series = columns.map { column in
      Chart.Series(
        table.columns[column][language],
        table.rows.enumerated().map { point(figure($1, column), table.key, $0, column) }
      )
    }
    let isWhole = series.allSatisfy { row in
      row.points.allSatisfy { $0.value != nil || $0.words.isEmpty }
    }
    return Chart(
      only.map { "\(title): \(table.columns[$0][language])" } ?? title,
      shape.drawn,
      categories: table.rows.map { $0.name[language] },
      series: series,
      note: isWhole ? nil : "\(ReportWords.hidden) \(ReportWords.kept[language])"
    )
  }

  private func point(_ figure: Figure?, _ table: String, _ row: Int, _ column: Int) -> Chart.Point {
    guard let figure else { return Chart.Point(nil, "") }
    let place = FigurePlace(table, row: row, column: column)
    guard disclosure?.shows(place) ?? true else { return Chart.Point(nil, ReportWords.hidden) }
    return Chart.Point(figure.value, figure.written(language))
  }
}

extension ReportPicture.Shape {
  fileprivate var drawn: Chart.Shape {
    switch self {
    case .bars: .bars
    case .lines: .lines
    case .heat: .heat
    }
  }
}
