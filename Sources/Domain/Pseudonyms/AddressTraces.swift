/// Streets with a number and towns with a postal code in a text about a case.
enum AddressTraces {
  /// `Leipziger Straße 37`, `Hafenweg 3a`, `Am Markt 5`.
  @Sendable
  static func street(
    _ words: ArraySlice<TraceWord>,
    _: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    let words = Array(words.prefix(4))
    guard let first = words.first, first.isCapitalised else { return nil }
    // The street in one word.
    if words.count > 1, isHouse(words[1]), ends(in: first) { return 2 }
    // In two words or three: a name before „Straße“, or „Am Markt“.
    for count in 2...3 where words.count > count && isHouse(words[count]) {
      let last = words[count - 1]
      guard isStreet(last), !first.endsPart else { continue }
      let isNamed =
        ["strasse", "str", "allee", "gasse", "chaussee"].contains(last.folded)
        || first.folded.hasSuffix("er") || ["am", "an", "im", "zum", "zur"].contains(first.folded)
      if isNamed, first.folded != last.folded { return count + 1 }
    }
    return nil
  }

  /// `37`, `3a`; four digits are a year.
  private static func isHouse(_ word: TraceWord) -> Bool {
    let digits = word.core.prefix(while: \.isNumber)
    let rest = word.core.dropFirst(digits.count)
    let isLettered = rest.count == 1 && rest.allSatisfy(\.isLetter)
    return (1...3).contains(digits.count) && word.text.first?.isNumber == true
      && (rest.isEmpty || isLettered)
  }

  private static func isStreet(_ word: TraceWord) -> Bool {
    word.isCapitalised && streets.contains(word.folded)
  }

  /// A word such as `Hafenweg`, of which no place at work or in a course is one.
  private static func ends(in word: TraceWord) -> Bool {
    guard !word.folded.hasSuffix("-"), !word.endsPart || word.folded.hasSuffix("str") else {
      return false
    }
    return streets.contains { end in
      word.folded.hasSuffix(end) && word.folded.count >= end.count + 3
    } && !others.contains { word.folded.hasSuffix($0) }
  }

  private static let streets = [
    "strasse", "str", "allee", "gasse", "chaussee", "weg", "platz", "ring", "ufer", "damm", "markt",
    "steig", "winkel",
  ]

  /// What ends like a street and is none.
  private static let others = [
    "arbeitsplatz", "praktikumsplatz", "ausbildungsplatz", "kitaplatz", "kindergartenplatz",
    "hortplatz", "kursplatz", "studienplatz", "therapieplatz", "spielplatz", "sportplatz",
    "wohnheimplatz", "krippenplatz", "ausweg", "umweg", "bildungsweg", "arbeitsmarkt",
    "wohnungsmarkt", "supermarkt", "flohmarkt", "heimweg", "schulweg", "arbeitsweg",
  ]

  /// `06108 Halle`: five digits before a name that counts nothing.
  @Sendable
  static func town(
    _ words: ArraySlice<TraceWord>,
    _: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    let words = Array(words.prefix(2))
    guard words.count == 2, words[0].core.count == 5, words[0].text.count == 5,
      words[0].core.allSatisfy({ $0.isASCII && $0.isNumber }), words[1].isCapitalised,
      words[1].core.count > 2, !units.contains(words[1].folded)
    else { return nil }
    return 2
  }

  private static let units: Set = [
    "euro", "eur", "schritte", "meter", "kilometer", "menschen", "einwohner", "personen", "stunden",
    "worter", "minuten", "steps", "people", "hours", "words",
  ]
}
