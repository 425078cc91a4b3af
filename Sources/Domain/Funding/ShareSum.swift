/// The sum of shares, exact as long as its parts can be held, and in hundredths beyond.
package struct ShareSum: Hashable, Sendable {
  private var numerator = 0
  /// Always at least 1.
  private var denominator = 1
  private var isExact = true
  /// In hundredths of a per cent, each share rounded; holds where nothing exact can.
  private var rounded = 0
  /// How many of the shares may have been rounded to a hundredth.
  private var roundings = 0
  private var hasPercentage = false

  package init(_ shares: [Share]) {
    for share in shares { add(share) }
  }

  private mutating func add(_ share: Share) {
    let (sum, isTooMuch) = rounded.addingReportingOverflow(share.hundredths)
    rounded = isTooMuch ? Int.max : sum
    if share.isPercentage {
      hasPercentage = true
      // Whole per cents are meant as they stand.
      if share.numerator % 100 != 0 { roundings += 1 }
    }
    guard isExact else { return }
    let common = ShareSum.divisor(denominator, share.denominator)
    let (left, right) = (share.denominator / common, denominator / common)
    let (first, one) = numerator.multipliedReportingOverflow(by: left)
    let (second, two) = share.numerator.multipliedReportingOverflow(by: right)
    let (top, three) = first.addingReportingOverflow(second)
    let (bottom, four) = denominator.multipliedReportingOverflow(by: left)
    // Up to here what is computed from it below cannot overflow.
    guard !one, !two, !three, !four, bottom <= ShareSum.most, top <= ShareSum.most else {
      isExact = false
      return
    }
    let shortened = max(1, ShareSum.divisor(top, bottom))
    (numerator, denominator) = (top / shortened, bottom / shortened)
  }

  private static let most = Int.max / 100_000

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  /// In hundredths of a per cent, rounded to the nearest.
  package var hundredths: Int {
    isExact ? (numerator * 20_000 + denominator) / (denominator * 2) : rounded
  }

  /// Whether it is the whole, or misses it by no more than the rounding of its percentages.
  package var isWhole: Bool {
    guard isExact else {
      let difference = rounded.subtractingReportingOverflow(10_000).partialValue
      return difference.magnitude <= 1 + roundings.magnitude
    }
    // Half a hundredth of a per cent is a part of 20,000.
    let miss = (numerator - denominator).magnitude.multipliedReportingOverflow(by: 20_000)
    let room = denominator.magnitude.multipliedReportingOverflow(by: roundings.magnitude)
    return !miss.overflow && (room.overflow || miss.partialValue <= room.partialValue)
  }

  /// Whether it is a part or more, but for the rounding of its percentages.
  package func isAtLeast(_ part: Share) -> Bool {
    // Both in hundredths of a per cent: a difference below half of one cannot be told apart.
    hundredths >= part.hundredths
  }

  package var isMoreThanWhole: Bool {
    !isWhole && (isExact ? numerator > denominator : rounded > 10_000)
  }

  /// What is between it and the whole: `1/3` or `33,33 %`.
  package var difference: Text {
    if isExact, !hasPercentage, denominator <= 1000 {
      return Text("\((numerator - denominator).magnitude)/\(denominator)")
    }
    return ShareSum.percent(hundredths.subtractingReportingOverflow(10_000).partialValue)
  }

  /// The sum in per cent: `100 %`, or `99.99%` in English.
  package var percent: Text { ShareSum.percent(hundredths) }

  private static func percent(_ hundredths: Int) -> Text {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let digits = rest % 10 == 0 ? String(rest / 10) : padded(Int(rest), to: 2)
    let tail = rest == 0 ? Text("") : Text(de: "," + digits, en: "." + digits)
    return Text("\(whole)") + tail + Text(de: " %", en: "%")
  }
}

extension Share {
  /// Whether it is no more than another, compared exactly.
  package func isAtMost(_ other: Share) -> Bool {
    numerator * other.denominator <= other.numerator * denominator
  }

  /// So much of an amount, rounded to the nearest cent.
  package func part(of amount: Money) -> Money {
    let size = amount.cents.magnitude
    let (high, low) = size.multipliedFullWidth(by: numerator.magnitude)
    // A part is no more than its whole, so that the quotient has room.
    let (quotient, rest) = denominator.magnitude.dividingFullWidth((high, low))
    let rounded = rest * 2 >= denominator.magnitude ? quotient + 1 : quotient
    let cents = Int(clamping: min(rounded, Int.max.magnitude))
    return Money(cents: amount.cents < 0 ? -cents : cents)
  }
}
