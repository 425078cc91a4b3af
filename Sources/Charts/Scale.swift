/// Where values lie between the least and the most of a chart; nought is always within.
///
/// Computed in floating point, so that no typed number is too large.
struct Scale: Equatable {
  let least: Double
  let most: Double

  init(_ values: [Int]) {
    least = Double(min(0, values.min() ?? 0))
    most = Double(max(0, values.max() ?? 0))
  }

  var isFlat: Bool { least == most }

  /// From 0, the least, to 1, the most; the middle of nothing is 0.
  func part(_ value: Int) -> Double {
    guard !isFlat else { return 0 }
    return min(1, max(0, (Double(value) - least) / (most - least)))
  }

  /// Where nought lies, as values do.
  var nought: Double { part(0) }

  /// A part of so many steps, rounded to the nearest.
  static func steps(_ part: Double, of count: Int) -> Int {
    guard part.isFinite, count > 0 else { return 0 }
    return min(count, max(0, Int((part * Double(count)).rounded())))
  }
}
