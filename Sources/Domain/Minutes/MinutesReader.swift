/// Reads one line of minutes, character by character, and notes which parts it understood.
struct MinutesReader {
  let characters: [Character]
  let day: Day
  let people: MinutesPeople
  var parts: [MinutesPart] = []

  init(_ characters: [Character], day: Day, people: MinutesPeople) {
    self.characters = characters
    self.day = day
    self.people = people
  }

  mutating func mark(_ range: Range<Int>, _ meaning: MinutesLine.Part) {
    parts.append(MinutesPart(range: range, meaning: meaning))
  }

  /// Words between two places, without the ranges, each blank once.
  func words(_ range: Range<Int>, without left: [Range<Int>] = []) -> String {
    let kept = range.filter { place in !left.contains { $0.contains(place) } }
    var text = ""
    var last = range.lowerBound
    for place in kept {
      if place > last { text.append(" ") }
      text.append(characters[place])
      last = place + 1
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Text that was pasted from an answer to a letter: `>> as we said`.
  func isQuotation(at start: Int) -> Bool {
    start + 1 < characters.count && characters[start + 1] == ">"
  }

  /// A note needs a blank behind its sign: `-5 °C` is none.
  mutating func note(behind sign: Int) -> String? {
    guard sign + 1 < characters.count, characters[sign + 1].isWhitespace else { return nil }
    mark(sign..<sign + 1, .sign)
    return words(sign + 1..<characters.count)
  }

  /// `# 2 Finanzierung`, `#2`, `# Sonstiges`, `TOP 2` or `TOP 2: Finanzierung`.
  mutating func heading(at start: Int) -> MinutesLine.Content? {
    var place = start
    let isSign = place < characters.count && characters[place] == "#"
    if isSign {
      place += 1
    } else {
      guard characters.count > start + 4, characters[start + 3].isWhitespace,
        ["TOP", "Top"].contains(String(characters[start..<start + 3]))
      else { return nil }
      place += 3
    }
    let behind = place
    place = blanks(from: place)
    let digits = characters[place...].prefix { $0.isASCII && $0.isNumber }
    let number = Int(digits: String(digits))
    let end = place + digits.count
    // `TOP heute` is a word, `#hashtag` is one too, `#3a` is no number.
    let isWhole =
      end == characters.count || characters[end].isWhitespace || ":.)".contains(characters[end])
    if number != nil, isWhole {
      place = end
      while place < characters.count, ":.)–- ".contains(characters[place]) { place += 1 }
    } else {
      guard isSign, behind < characters.count, characters[behind].isWhitespace else { return nil }
    }
    let title = words(place..<characters.count)
    guard number != nil || !title.isEmpty else { return nil }
    mark(start..<end, .sign)
    return .heading(number: isWhole ? number : nil, title: title)
  }

  func blanks(from start: Int) -> Int {
    characters[start...].firstIndex { !$0.isWhitespace } ?? characters.count
  }
}
