/// A title as the radar compares it, apart from spelling and from the order of its words.
///
/// Case, diacritics and umlauts fall together as in every search (`Folding`). A sign within a word
/// („Sprach-Café“, „Schüler:innen“) is left out, any other sign parts words. Each word stands for
/// the pairs of neighbouring letters in it, with its beginning and its end as letters too: „Café“
/// is `_c ca af fe e_`. The bag of all pairs is the title, so the order of words is of no account.
///
/// Two titles are alike by the coefficient of Sørensen and Dice: twice the pairs that both have,
/// divided by the pairs of the one and of the other, in whole percent rounded down. A wrong letter
/// in a title of twenty costs about ten percent, in one of eight a quarter: short titles must be
/// nearer to each other than long ones.
///
/// Titles that name different places or numbers are not alike at all: „Lotsenpunkt Hafen“ and
/// „Lotsenpunkt Altstadt“, „Deutschkurs 1“ and „Deutschkurs 2“ are told apart on purpose. Only
/// where all places (or numbers) of the one are named by the other too are the letters compared.
package struct TitleProfile: Hashable, Sendable {
  /// The bag of letter pairs, ascending; each holds its two letters and the how manieth it is.
  let pairs: [UInt64]
  /// The words that are, or are part of, the name of a district.
  let places: Set<String>
  /// Numbers, and words with a digit in them.
  let numbers: Set<String>

  /// - Parameter places: the words of districts, as `words(of:)` gives them.
  package init(_ title: String, places known: Set<String>) {
    let words = TitleProfile.words(of: title)
    places = known.intersection(words)
    numbers = Set(words.filter(TitleProfile.isNumber))
    pairs = TitleProfile.pairs(of: words)
  }

  /// How alike two titles are, 0 to 100; titles without a letter are like no other.
  package func percent(_ other: TitleProfile) -> Int {
    guard !contradicts(other) else { return 0 }
    var shared = 0
    var (left, right) = (0, 0)
    while left < pairs.count, right < other.pairs.count {
      let (one, two) = (pairs[left], other.pairs[right])
      if one == two { shared += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return TitleProfile.percent(shared: shared, of: pairs.count + other.pairs.count)
  }

  /// Whether the titles name different places or different numbers.
  func contradicts(_ other: TitleProfile) -> Bool {
    TitleProfile.differ(places, other.places) || TitleProfile.differ(numbers, other.numbers)
  }

  static func percent(shared: Int, of both: Int) -> Int { both == 0 ? 0 : 200 * shared / both }

  private static func differ(_ one: Set<String>, _ other: Set<String>) -> Bool {
    !one.isSubset(of: other) && !other.isSubset(of: one)
  }
}

extension TitleProfile {
  /// The words of a text, folded.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in Folding.collapse(Folding.fold(text)).unicodeScalars {
      if isLetter(scalar) {
        word.append(scalar)
      } else if !joining.contains(scalar), !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Signs within a word, which part nothing.
  private static let joining: Set<Unicode.Scalar> = ["-", "'", "’", ":", "*", "_", "·"]

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// A number in digits, a word with a digit in it („A1“), or a Roman number up to 39.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0) }
      || word.unicodeScalars.contains {
        $0.isASCII ? ("0"..."9").contains($0) : $0.properties.numericType != nil
      }
  }

  /// Each pair of neighbouring letters of each word; what comes again is another pair.
  private static func pairs(of words: [String]) -> [UInt64] {
    var pairs: [UInt64] = []
    for word in words {
      var last: UInt64 = 0
      for scalar in word.unicodeScalars {
        pairs.append(last << 42 | UInt64(scalar.value) << 21)
        last = UInt64(scalar.value)
      }
      pairs.append(last << 42)
    }
    pairs.sort()
    var repetition: UInt64 = 0
    for index in pairs.indices.dropFirst() {
      let isAgain = pairs[index] == pairs[index - 1] &- repetition
      repetition = isAgain ? repetition + 1 : 0
      pairs[index] += repetition
    }
    return pairs
  }
}
