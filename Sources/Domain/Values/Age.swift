/// Ages as the law counts them.
package enum Age {
  /// The day on which somebody has lived so many years (§ 187 (2) 2, § 188 (2) BGB).
  ///
  /// Born on a leap day, it is 1 March in years without one.
  package static func reached(_ years: Int, born: Day) -> Day {
    let (year, month, day) = born.parts
    let reached = year + min(max(years, 0), 200)
    return Day(year: reached, month: month, day: day)
      ?? Day(year: reached, month: 3, day: 1)
      ?? Day(number: .max)
  }
}
