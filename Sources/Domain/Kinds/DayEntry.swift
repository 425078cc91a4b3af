/// A day, perhaps with a time, as people type it.
package struct DayEntry: Hashable, Sendable {
  package let day: Day
  package let time: TimeOfDay?

  /// Reads words in German and English and numbers in German order or ISO 8601.
  ///
  /// Nil for an empty entry.
  package static func parse(_ typed: String, today: Day) throws(Refusal) -> DayEntry? {
    var words = Folding.fold(typed).split(whereSeparator: \.isWhitespace).map(String.init)
    if words.isEmpty { return nil }
    var time: TimeOfDay?
    for count in [2, 1] where words.count > count {
      let last = words.suffix(count).joined(separator: " ")
      guard last.contains(":") || last.hasSuffix("uhr") || last.hasSuffix("m"),
        let found = DayEntry.time(last)
      else { continue }
      time = found
      words.removeLast(count)
      break
    }
    let entry = words.map(numbered).joined(separator: " ")
    let isDate = entry.contains { $0.isNumber } && entry.contains { ".-/".contains($0) }
    if let day = relative(words, today: today) ?? calendar(entry, today: today) {
      return DayEntry(day: day, time: time)
    }
    if isDate {
      throw Refusal(
        de: "Den Tag „\(typed)“ gibt es im Kalender nicht.",
        en: "The calendar has no day “\(typed)”."
      )
    }
    throw Refusal(
      de: "„\(typed)“ ist kein Tag: z. B. heute, fr, +3, 14.3. oder 14.03.2026.",
      en: "“\(typed)” is no day: for example today, fri, +3, 14.3. or 2026-03-14."
    )
  }

  /// The name of a month as its number: `14. märz` is `14. 3.`.
  private static func numbered(_ word: String) -> String {
    guard word.count >= 3, word.allSatisfy({ $0.isLetter || $0 == "." }),
      let month = DayNames.months[String(word.prefix(3))]
    else { return word }
    return "\(month)."
  }

  /// A time such as `18:30`, `18.30 uhr`, `18 uhr`, `6 pm`; the words are folded.
  static func time(_ words: String) -> TimeOfDay? {
    var body = words.filter { !$0.isWhitespace }
    var shift = 0
    var isHalfDay = false
    for (unit, hours) in [("uhr", 0), ("h", 0), ("am", 0), ("pm", 12)] where body.hasSuffix(unit) {
      body.removeLast(unit.count)
      shift = hours
      isHalfDay = unit.hasSuffix("m")
      break
    }
    let parts = body.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts.count == 1 || parts[1].utf8.count == 2,
      let hour = Int(digits: parts[0]),
      let minute = parts.count == 2 ? Int(digits: parts[1]) : 0
    else { return nil }
    // Twelve begins each half of the day: 12 am is midnight.
    guard isHalfDay else { return TimeOfDay(hour: hour, minute: minute) }
    return (1...12).contains(hour) ? TimeOfDay(hour: hour % 12 + shift, minute: minute) : nil
  }

  /// Days counted from today: `heute`, `fr`, `nachsten mo`, `+2w`, `in 3 tagen`, `kw 12`.
  private static func relative(_ words: [String], today: Day) -> Day? {
    let near = [
      "heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "ubermorgen": 2, "uebermorgen": 2,
      "gestern": -1, "yesterday": -1, "vorgestern": -2,
    ]
    let next: Set = [
      "nachsten", "nachster", "nachste", "nachstes", "naechsten", "naechster", "naechste",
      "naechstes", "next", "kommenden",
    ]
    switch words.count {
    case 1:
      if let days = near[words[0]] { return today.adding(days: days) }
      if let weekday = weekday(words[0]) { return coming(weekday, after: today) }
      if words[0].hasPrefix("kw") { return week(words[0].dropFirst(2), today: today) }
      return step(words[0], today: today)
    case 2:
      if next.contains(words[0]), let weekday = weekday(words[1]) {
        // The next Monday is the one of next week.
        return today.adding(days: 7 - today.weekday + weekday)
      }
      if words[0] == "kw" || words[0] == "week" { return week(words[1][...], today: today) }
      return step(words[0] + words[1], today: today)
    case 3 where words[0] == "in":
      return unit(words[2][...]).flatMap { unit in
        Int(digits: words[1]).flatMap { advance(today, by: $0, unit: unit) }
      }
    default: return nil
    }
  }

  private static func step(_ word: String, today: Day) -> Day? {
    guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
    let digits = word.dropFirst().prefix { $0.isNumber }
    guard let count = Int(digits: digits), !digits.isEmpty else { return nil }
    let rest = word.dropFirst(1 + digits.count)
    guard let unit = rest.isEmpty ? "d" : unit(rest) else { return nil }
    return advance(today, by: sign == "-" ? -count : count, unit: unit)
  }

  private static func unit(_ word: Substring) -> Character? {
    switch word {
    case "d", "t", "tag", "tage", "tagen", "day", "days": "d"
    case "w", "woche", "wochen", "week", "weeks": "w"
    case "m", "monat", "monate", "monaten", "month", "months": "m"
    case "y", "j", "jahr", "jahre", "jahren", "year", "years": "y"
    default: nil
    }
  }

  /// Nil for what is centuries away: that is a slip of the hand.
  private static func advance(_ day: Day, by count: Int, unit: Character) -> Day? {
    let (bound, perUnit) =
      switch unit {
      case "y": (200, 12)
      case "m": (2400, 1)
      case "w": (10_000, 7)
      default: (73_000, 1)
      }
    guard count.magnitude <= bound else { return nil }
    return unit == "y" || unit == "m"
      ? day.adding(months: count * perUnit) : day.adding(days: count * perUnit)
  }

  private static func weekday(_ word: String) -> Int? {
    guard word.count >= 2 else { return nil }
    let names = DayNames.weekdays.enumerated()
    for (index, name) in names {
      let german = Folding.fold(name.de)
      let english = Folding.fold(name.en)
      if word == german.prefix(2) || word == english.prefix(3) || word == english
        || (word.count > 2 && german.hasPrefix(word)) || word == german.prefix(2) + "."
      {
        return index + 1
      }
    }
    return word == "sonnabend" ? 6 : nil
  }

  private static func coming(_ weekday: Int, after today: Day) -> Day {
    let days = (weekday - today.weekday + 7) % 7
    return today.adding(days: days == 0 ? 7 : days)
  }

  /// The Monday of a week: of this year, or of the next where the week is long past.
  private static func week(_ digits: Substring, today: Day) -> Day? {
    guard let week = Int(digits: digits), (1...53).contains(week) else { return nil }
    func monday(_ year: Int) -> Day? {
      guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
      let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
      return monday.week == week ? monday : nil
    }
    let now = today.adding(days: 4 - today.weekday).year
    guard let day = monday(now) else { return monday(now + 1) }
    return day < today.adding(days: -180) ? monday(now + 1) ?? day : day
  }

  /// `14.3.`, `14.3.26`, `14.03.2026`, `140326`, `14032026`, `2026-03-14`.
  private static func calendar(_ entry: String, today: Day) -> Day? {
    if let day = Day(stored: entry) { return day }
    guard entry.first?.isNumber == true else { return nil }
    let isDigits = Int(digits: entry) != nil
    var parts = entry.split { ".-/ ".contains($0) }.map(String.init)
    if isDigits, [4, 6, 8].contains(entry.utf8.count) {
      let rest = entry.dropFirst(4)
      parts = [String(entry.prefix(2)), String(entry.dropFirst(2).prefix(2))]
      if !rest.isEmpty { parts.append(String(rest)) }
    } else if entry.count(where: { $0 == "." || $0 == "/" }) == 0 {
      return nil
    }
    guard (2...3).contains(parts.count), parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      let day = Int(digits: parts[0]), let month = Int(digits: parts[1])
    else { return nil }
    guard parts.count == 3 else { return nearest(day: day, month: month, today: today) }
    guard let year = Int(digits: parts[2]), [2, 4].contains(parts[2].utf8.count) else {
      return nil
    }
    // Two digits mean the hundred years that end twenty years from now: births and plans both fit.
    let century = (today.year + 20) / 100 * 100
    let full = century + year > today.year + 20 ? century - 100 + year : century + year
    return Day(year: parts[2].utf8.count == 4 ? year : full, month: month, day: day)
  }

  /// A day without year is the nearest to today, rather to come than past.
  private static func nearest(day: Int, month: Int, today: Day) -> Day? {
    let candidates = [today.year, today.year + 1, today.year - 1].compactMap {
      Day(year: $0, month: month, day: day)
    }
    return candidates.first { abs($0.number - today.number) <= 183 } ?? candidates.first
  }
}
