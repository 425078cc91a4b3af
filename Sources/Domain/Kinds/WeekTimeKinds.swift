extension FieldKind {
  /// Times of the week: typed as `Di 14-17, Mi nachmittags, Sa`.
  package static let weekTimes: FieldKind = {
    var kind = FieldKind(.weekTimes) { typed, _ throws(Refusal) in
      var times: [WeekTime] = []
      for part in parts(typed) {
        times += try weekTimes(part)
      }
      return times.merged(joining: false).stored
    }
    kind.hint = Text(de: "Di 14-17, Mi nachmittags, Sa", en: "Tue 14-17, Wed afternoon, Sat")
    kind.show = { stored, reading in
      ([WeekTime](stored: stored) ?? []).map { $0.written(reading.language) }.joined(
        separator: ", "
      )
    }
    kind.edit = kind.show
    kind.order = { stored, _ in stored }
    return kind
  }()

  /// The times that a part means: a weekday or `Mo-Fr`, then a half day, two times or nothing.
  private static func weekTimes(_ part: String) throws(Refusal) -> [WeekTime] {
    let words = WeekTime.plain(part).split(separator: " ").map(String.init)
    guard let first = words.first, let days = WeekTime.weekdays(first) else {
      throw refusal(part)
    }
    let rest = words.dropFirst().joined(separator: " ")
    guard let (from, until) = WeekTime.span(rest) else { throw refusal(part) }
    return days.compactMap { WeekTime(weekday: $0, from: from, until: until) }
  }

  private static func refusal(_ part: String) -> Refusal {
    let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Refusal(
      de: "„\(words)“ ist keine Zeit der Woche: z. B. Di 14-17, Mi nachmittags oder Mo-Fr abends.",
      en:
        "“\(words)” is no time of the week: for example Tue 14-17, Wed afternoon, Mon-Fri evening."
    )
  }
}

extension WeekTime: Comparable {
  package static func < (left: WeekTime, right: WeekTime) -> Bool {
    (left.weekday, left.from, left.until) < (right.weekday, right.from, right.until)
  }

  private static let halfDayNames = [
    Text(de: "vormittags", en: "morning"), Text(de: "nachmittags", en: "afternoon"),
    Text(de: "abends", en: "evening"),
  ]

  /// `Di 14–17`, `Di 14:30–17`, `Di nachmittags`, `Di ganztags`.
  package func written(_ language: Language) -> String {
    let name = DayNames.weekdays[weekday - 1][language].prefix(language == .german ? 2 : 3)
    if let half = WeekTime.halfDays.firstIndex(where: { $0.from == from && $0.until == until }) {
      return "\(name) \(WeekTime.halfDayNames[half][language])"
    }
    if from == WeekTime.day.from, until == WeekTime.day.until {
      return "\(name) \(Text(de: "ganztags", en: "all day")[language])"
    }
    return "\(name) \(WeekTime.clock(from))–\(WeekTime.clock(until))"
  }

  /// `14:00-17:00`, without the weekday.
  package var clock: String {
    [from, until].map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
      .joined(separator: "-")
  }

  /// From the first half day to the last.
  private static let day = (from: 8 * 60, until: 22 * 60)

  private static func clock(_ minutes: Int) -> String {
    let hours = String(minutes / 60)
    return minutes % 60 == 0 ? hours : "\(hours):\(padded(minutes % 60, to: 2))"
  }

  /// The weekdays of a folded word: `di`, `dienstag`, `tue`, `mo-fr`.
  package static func weekdays(_ word: String) -> [Int]? {
    let ends = word.split(separator: "-").map(String.init)
    let numbers = ends.compactMap(weekday)
    guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last,
      numbers.count <= 2, first <= last
    else { return nil }
    return Array(first...last)
  }

  private static func weekday(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard bare.utf8.count >= 2 else { return nil }
    let matches = DayNames.weekdays.indices.filter { index in
      let names = DayNames.weekdays[index]
      return Folding.fold(names.de).hasPrefix(bare) || Folding.fold(names.en).hasPrefix(bare)
    }
    return matches.count == 1 ? matches.first.map { $0 + 1 } : nil
  }

  /// Words folded, with one sign between two times and without those that say nothing.
  package static func plain(_ typed: String) -> String {
    Folding.fold(typed).map { "–—".contains($0) ? "-" : String($0) }.joined()
      .split { $0.isWhitespace }.filter { !["uhr", "h", "von", "from"].contains($0) }
      .map { ["bis", "to"].contains($0) ? "-" : $0 }
      .joined(separator: " ").replacing(" - ", with: "-")
  }

  /// The minutes of a folded span: `14-17`, `14:30-17`, `nachmittags`; nothing is the whole day.
  package static func span(_ words: String) -> (from: Int, until: Int)? {
    if words.isEmpty || ["ganztags", "all day"].contains(words) { return (day.from, day.until) }
    for (index, half) in halfDays.enumerated() {
      let names = halfDayNames[index]
      let known = [names.de, names.en, half.key].map(Folding.fold)
      if known.contains(where: { $0 == words || ($0.hasPrefix(words) && words.utf8.count >= 3) }) {
        return (half.from, half.until)
      }
    }
    let parts = words.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    let (start, end) = (trimmed(parts[0]), trimmed(parts[1]))
    guard let until = end == "24" || end == "24:00" ? 1440 : DayEntry.time(end)?.minutes else {
      return nil
    }
    // In "3-6pm" the sign of the end holds for the beginning too, where that comes before it.
    let half = ["am", "pm"].first { end.hasSuffix($0) }
    let starts = half.map { start.hasSuffix("m") ? [start] : [start + $0, start] } ?? [start]
    let from = starts.compactMap { DayEntry.time($0)?.minutes }.first { $0 < until }
    return from.map { ($0, until) }
  }

  private static func trimmed(_ words: String) -> String {
    words.split(separator: " ").joined(separator: " ")
  }
}
