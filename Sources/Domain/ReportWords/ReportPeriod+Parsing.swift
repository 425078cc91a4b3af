extension ReportPeriod {
  /// Reads `2026`, `Q1`, `2026 Q3`, `1.3. bis 31.5.`; a bare quarter is one of the given year.
  ///
  /// Where an end is missing it is today, where a beginning is missing the 1st of January.
  package static func parse(
    _ typed: String,
    year: Int,
    today: Day
  ) throws(Refusal) -> ReportPeriod {
    let words = typed.lowercased().split { $0.isWhitespace || $0 == "/" || $0 == "." }
    let hasMarks = typed.contains(".")
    if !hasMarks, words.count == 1, let year = fullYear(words[0]),
      let period = ReportPeriod(year: year)
    {
      return period
    }
    if !hasMarks, let quarter = words.compactMap(quarter).first, words.count <= 2 {
      let year = words.count == 1 ? year : words.compactMap(fullYear).first
      if let year, let period = ReportPeriod(quarter: quarter, of: year) { return period }
    }
    let span = try DaySpan.parse(typed, today: today)
    let until = span.last?.day ?? today
    let first = span.first?.day ?? Day(year: until.year, month: 1, day: 1) ?? until
    guard let period = ReportPeriod(from: first, until: until) else {
      throw Refusal(
        de: "Der erste Tag liegt nach dem letzten.",
        en: "The first day is after the last."
      )
    }
    return period
  }

  private init?(quarter: Int, of year: Int) {
    guard let from = Day(year: year, month: quarter * 3 - 2, day: 1) else { return nil }
    self.init(from: from, until: from.adding(months: 3).adding(days: -1))
  }

  private static func fullYear(_ word: Substring) -> Int? {
    word.utf8.count == 4 ? Int(digits: word) : nil
  }

  private static func quarter(_ word: Substring) -> Int? {
    guard word.utf8.count == 2, word.first == "q", let number = Int(digits: word.dropFirst()),
      (1...4).contains(number)
    else { return nil }
    return number
  }
}
