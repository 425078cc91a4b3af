/// A part of a whole: a fraction such as `1/3`, or a percentage such as `33.33%`.
///
/// A third stays a third, so that three of them are the whole.
package struct Share: Hashable, Sendable {
  package let numerator: Int
  /// At least 1, at most 10,000.
  package let denominator: Int
  /// Typed as a percentage, which may have been rounded to a hundredth.
  package let isPercentage: Bool

  /// A fraction of 0 to 1; nil for what is none.
  package init?(_ numerator: Int, of denominator: Int) {
    guard (1...1000).contains(denominator), (0...denominator).contains(numerator) else {
      return nil
    }
    (self.numerator, self.denominator, isPercentage) = (numerator, denominator, false)
  }

  /// Hundredths of a per cent, from 0 to 10,000; nil for what is none.
  package init?(hundredths: Int) {
    guard (0...10_000).contains(hundredths) else { return nil }
    (numerator, denominator, isPercentage) = (hundredths, 10_000, true)
  }

  /// In hundredths of a per cent, rounded to the nearest.
  package var hundredths: Int { (numerator * 20_000 + denominator) / (denominator * 2) }

  /// `1/3`, or `33,33 %` in German and `33.33%` in English.
  package func written(_ language: Language) -> String {
    guard isPercentage else { return "\(numerator)/\(denominator)" }
    return language == .german ? decimal(",") + " %" : decimal(".") + "%"
  }

  private func decimal(_ mark: String) -> String {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    return "\(whole)\(mark)\(rest % 10 == 0 ? String(rest / 10) : padded(rest, to: 2))"
  }
}

extension Share: ListedValue {
  package init?(stored: String) {
    if stored.hasSuffix("%") {
      let parts = stored.dropLast().split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let whole = Int(digits: parts[0]), whole <= 100 else {
        return nil
      }
      let tail = parts.count == 2 ? parts[1] : "0"
      guard (1...2).contains(tail.utf8.count), let fraction = Int(digits: tail) else { return nil }
      self.init(hundredths: whole * 100 + (tail.utf8.count == 1 ? fraction * 10 : fraction))
    } else {
      let parts = stored.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let part = Int(digits: parts[0]), let whole = Int(digits: parts[1])
      else { return nil }
      self.init(part, of: whole)
    }
  }

  package var stored: String {
    isPercentage ? decimal(".") + "%" : "\(numerator)/\(denominator)"
  }
}
