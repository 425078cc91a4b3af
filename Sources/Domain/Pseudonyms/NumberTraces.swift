/// Addresses of mail, telephone numbers and birthdays in a text about a case.
enum NumberTraces {
  @Sendable
  static func email(
    _ words: ArraySlice<TraceWord>,
    _: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    guard let word = words.first, let at = word.text.firstIndex(of: "@") else { return nil }
    // A sign alone is a word of its own; an account of a network tells as much as an address.
    return word.text[..<at].contains(where: \.isLetter)
      || word.text[at...].dropFirst().contains(where: \.isLetter) ? 1 : nil
  }

  /// What begins with 0 or + and has seven digits or more, or any number behind „Tel.“.
  @Sendable
  static func phone(
    _ words: ArraySlice<TraceWord>,
    _ before: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    let isCalled = before.last.map { calls.contains($0.folded) } ?? false
    var digits = 0
    var count = 0
    for word in words {
      guard word.core.allSatisfy({ isPhoneSign($0) || isCalled && $0 == "." }),
        word.text.contains(where: \.isNumber), !isTime(word.core)
      else { break }
      digits += word.text.count(where: \.isNumber)
      count += 1
      if word.endsPart, word.text.last != ")" { break }
    }
    guard count > 0, let first = words.first?.text.first(where: { $0 != "(" }) else { return nil }
    return "0+".contains(first) && digits >= 7 || isCalled && digits >= 3 ? count : nil
  }

  private static let calls: Set = [
    "tel", "telefon", "telefonnummer", "phone", "handy", "handynummer", "mobil", "mobile",
    "whatsapp", "nummer", "fax",
  ]

  /// Stops part a day and not a number.
  private static func isPhoneSign(_ sign: Character) -> Bool {
    sign.isNumber || "+-–/()".contains(sign)
  }

  /// `0900-1230`.
  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split { "-–".contains($0) }
    return parts.count == 2
      && parts.allSatisfy { $0.count == 4 && (Int($0) ?? 9999) <= 2400 }
  }

  /// A date behind „geb.“, or one that is ten years old and more.
  @Sendable
  static func birthday(
    _ words: ArraySlice<TraceWord>,
    _ before: ArraySlice<TraceWord>,
    _ typing: Typing?
  ) -> Int? {
    guard let word = words.first, let date = date(in: word.core) else { return nil }
    let isBorn = before.suffix(3).contains { word in
      births.contains(word.folded) || word.text == "*"
    }
    if isBorn || word.text.hasPrefix("*") { return 1 }
    guard let year = date.year else { return nil }
    let today = typing?.today.year ?? 2000
    return (1900...max(1900, today - 10)).contains(year) ? 1 : nil
  }

  private static let births: Set = [
    "geb", "geboren", "geborene", "geborener", "geburt", "geburtstag", "geburtsdatum", "born",
    "birth", "birthday", "dob",
  ]

  /// A day as it is written in numbers, with or without a year.
  private struct WrittenDay {
    /// Nil where it was not written, or with two digits.
    let year: Int?
  }

  private static func date(in core: Substring) -> WrittenDay? {
    let parts = core.split { ".-/".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count) else { return nil }
    if parts.count == 3, parts[0].count == 4 { return WrittenDay(year: numbers[0]) }
    guard (1...31).contains(numbers[0]), (1...12).contains(numbers[1]) else { return nil }
    return WrittenDay(year: parts.count == 3 && parts[2].count == 4 ? numbers[2] : nil)
  }
}
