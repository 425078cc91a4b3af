/// The bytes by which lines of the journal are looked for, which are not folded.
enum MentionNeedles {
  static func all(of persons: [PersonMentions.Person]) -> [String] {
    var needles: Set<String> = []
    for person in persons {
      for (first, last) in person.names {
        if let word = longest(last.isEmpty ? first : last) {
          needles.formUnion(spellings(of: word))
        }
      }
      for email in person.emails where email.contains("@") {
        needles.formUnion([email, email.lowercased()])
      }
      for phone in person.phones { needles.formUnion(ends(of: phone)) }
      for street in person.streets where street.contains(where: \.isNumber) {
        if let stem = stem(of: street) { needles.formUnion(spellings(of: stem)) }
      }
      for day in person.birthdays { needles.formUnion(dates(day)) }
    }
    needles = needles.filter { $0.utf8.count > 1 }
    // What holds another needle is found by that one.
    return needles.filter { one in !needles.contains { $0 != one && one.contains($0) } }.sorted()
  }

  static func longest(_ name: String) -> String? {
    MentionWord.words(of: name).max { $0.folded.count < $1.folded.count }.map { String($0.text) }
  }

  /// What the spellings of a street have in common; `nil` where there is no word.
  static func stem(of street: String) -> String? {
    let words = MentionWord.words(of: street).filter { MentionWord.street($0.folded) != "str" }
    guard let longest = words.max(by: { $0.folded.count < $1.folded.count }) else { return nil }
    let word = longest.text.lowercased()
    for end in ["straße", "strasse", "street", "str"]
    where word.hasSuffix(end) && word.count > end.count + 2 {
      return word.dropLast(end.count) + "s"
    }
    return word
  }

  /// As it is, in capitals, without diacritics, with and without ae for ä.
  static func spellings(of word: String) -> Set<String> {
    let lower = word.lowercased()
    let plain = Folding.fold(word)
    var bare = lower
    var umlauts = lower
    for (umlaut, letters) in [
      ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "oe"), ("å", "aa"), ("æ", "ae"),
    ] {
      bare = bare.split(separator: umlaut, omittingEmptySubsequences: false)
        .joined(separator: letters)
      if "äöüß".contains(umlaut) {
        umlauts = umlauts.split(separator: letters, omittingEmptySubsequences: false)
          .joined(separator: umlaut)
      }
    }
    var needles: Set<String> = []
    for spelling in Set([lower, plain, bare, umlauts, Folding.collapse(plain)]) {
      // Without its first letter it is the same with a capital and without.
      if spelling.count > 4 {
        let tail = String(spelling.dropFirst())
        needles.formUnion([tail, tail.uppercased()])
      } else {
        let capital = spelling.prefix(1).uppercased() + spelling.dropFirst()
        needles.formUnion([spelling, capital, spelling.uppercased()])
      }
    }
    return needles
  }

  /// The last digits of a number, in the usual groups.
  private static func ends(of phone: String) -> [String] {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    guard digits.count >= 6 else { return [] }
    let (three, two) = (digits.suffix(3), digits.suffix(2))
    let fourth = digits.suffix(4).prefix(1)
    let third = digits.suffix(4).prefix(2)
    return ["\(digits.suffix(4))", "\(fourth) \(three)", "\(third) \(two)", "\(third)-\(two)"]
  }

  /// As written in German and in files.
  static func dates(_ day: Day) -> [String] {
    let (year, month, number) = day.parts
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return [
      "\(number).\(month).\(year)", "\(padded(number)).\(padded(month)).\(year)",
      "\(padded(number)).\(month).\(year)", "\(number). \(month). \(year)",
      "\(year)-\(padded(month))-\(padded(number))",
    ]
  }
}
