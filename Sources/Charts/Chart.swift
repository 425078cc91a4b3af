/// Numbers to be drawn, with the words in which each is shown.
///
/// It knows neither a language nor a terminal: all words are those of the caller.
package struct Chart: Hashable, Sendable {
  package enum Shape: Hashable, Sendable, CaseIterable {
    /// A bar for each value, category by category.
    case bars
    /// A line for each series over the categories.
    case lines
    /// A row of small columns for each series.
    case sparkline
    /// Categories as rows, series as columns, shaded by their values.
    case heat
  }

  /// One value in one category.
  package struct Point: Hashable, Sendable {
    /// Nil where there is none, or where it is not told; then nothing is drawn by its size.
    package let value: Int?
    /// How it is shown, such as `1.234 h` or `<5`; empty where there is nothing to show.
    package let words: String

    package init(_ value: Int?, _ words: String) {
      self.value = value
      self.words = words
    }
  }

  package struct Series: Hashable, Sendable {
    package let name: String
    /// One for each category; missing ones are empty.
    package let points: [Point]

    package init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  package let title: String
  package let shape: Shape
  package let categories: [String]
  package let series: [Series]
  /// What the sign of values that are not told means; nil where all are told.
  package let note: String?

  package init(
    _ title: String,
    _ shape: Shape,
    categories: [String],
    series: [Series],
    note: String? = nil
  ) {
    self.title = title
    self.shape = shape
    self.categories = categories
    self.series = series
    self.note = note
  }

  private static let nothing = Point(nil, "")

  /// The value of a series in a category; an empty one where there is none.
  func point(_ series: Int, _ category: Int) -> Point {
    guard self.series.indices.contains(series) else { return Chart.nothing }
    let points = self.series[series].points
    return points.indices.contains(category) ? points[category] : Chart.nothing
  }

  /// All values that are told, in the order of the series.
  var values: [Int] {
    series.flatMap { $0.points.prefix(categories.count).compactMap(\.value) }
  }

  var isEmpty: Bool { categories.isEmpty || series.isEmpty }

  /// The same with all its words changed, such as made safe for where they are going to stand.
  package func mapWords(_ change: (String) -> String) -> Chart {
    Chart(
      change(title),
      shape,
      categories: categories.map(change),
      series: series.map { series in
        Series(change(series.name), series.points.map { Point($0.value, change($0.words)) })
      },
      note: note.map(change)
    )
  }
}
