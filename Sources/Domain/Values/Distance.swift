/// A way in tenths of a kilometre, on disk in kilometres: `12` or `12.5`.
package struct Distance: Hashable, Comparable, Sendable {
  package let tenths: Int

  package init(tenths: Int) {
    self.tenths = tenths
  }

  package static func < (left: Distance, right: Distance) -> Bool { left.tenths < right.tenths }

  /// `12 km`, `12,5 km` in German, `12.5 km` in English.
  package func written(_ language: Language) -> String {
    let mark = language == .german ? "," : "."
    let fraction = tenths % 10 == 0 ? "" : "\(mark)\(tenths % 10)"
    return "\(tenths / 10)\(fraction) km"
  }
}

extension Distance: ListedValue {
  package init?(stored: String) {
    let parts = stored.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
      let whole = Int(digits: parts[0])
    else { return nil }
    var tenth = 0
    if parts.count == 2 {
      guard parts[1].utf8.count == 1, let digit = Int(digits: parts[1]) else { return nil }
      tenth = digit
    }
    tenths = whole * 10 + tenth
  }

  package var stored: String {
    tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
