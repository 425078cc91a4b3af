/// Finds where a text speaks of a person, and takes it out.
///
/// Names are found whatever the case, the diacritics and the order of first and last name, and with
/// a genitive s; numbers however they are grouped, with the country or without.
package struct PersonMentions: Sendable {
  /// How sure it is that the person is meant.
  package enum Certainty: Int, Comparable, Sendable {
    /// The last name alone, which others may bear too.
    case possible
    /// The full name, an address or a number.
    case certain

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What stands where something was taken out, whatever language the text is in.
  package static let mark = "[gelöscht]"

  private let names: [(words: [String], certainty: Certainty)]
  private let emails: [String]
  private let phones: [String]
  /// Some of the bytes that a text must contain to be worth a look, as people mostly write them.
  package let needles: [String]

  package init(names people: [(first: String, last: String)], emails: [String], phones: [String]) {
    var names: [(words: [String], certainty: Certainty)] = []
    var needles: Set<String> = []
    for (first, last) in people {
      let (first, last) = (Self.words(of: first), Self.words(of: last))
      let firsts = first.map(\.folded)
      let lasts = last.map(\.folded)
      if !firsts.isEmpty, !lasts.isEmpty {
        names.append((firsts + lasts, .certain))
        names.append((lasts + firsts, .certain))
        // Of several first names people mostly use one.
        if firsts.count > 1 {
          names.append(([firsts[0]] + lasts, .certain))
          names.append((lasts + [firsts[0]], .certain))
        }
      }
      let alone = lasts.isEmpty ? firsts : lasts
      // An organisation has one name; shorter words are parts of speech in some language.
      let isWhole = firsts.isEmpty && lasts.count > 1
      if alone.joined().count > 2 { names.append((alone, isWhole ? .certain : .possible)) }
      let longest = (last.isEmpty ? first : last).max { $0.folded.count < $1.folded.count }
      if let word = longest?.text {
        needles.formUnion([word, word.lowercased(), word.uppercased()])
      }
    }
    self.names = names.sorted { $0.words.count > $1.words.count }
    self.emails = emails.filter { $0.contains("@") }.map { $0.lowercased() }
    self.phones = phones.map(Self.digits).filter { $0.count >= 6 }
    for email in emails where email.contains("@") {
      needles.formUnion([email, email.lowercased()])
    }
    // Groups differ from text to text; the last digits mostly stand together.
    for phone in phones {
      if let group = phone.split(whereSeparator: { !$0.isNumber }).last {
        needles.insert("\(group)")
      }
    }
    self.needles = needles.filter { $0.utf8.count > 1 }.sorted()
  }

  /// The places in order, none overlapping another.
  package func find(
    in text: String
  ) -> [(range: Range<String.Index>, certainty: Certainty)] {
    var found = findNames(in: text) + findPhones(in: text)
    for email in emails {
      found += Self.ranges(of: email, in: text).map { ($0, .certain) }
    }
    found.sort { ($0.0.lowerBound, $1.0.upperBound) < ($1.0.lowerBound, $0.0.upperBound) }
    var result: [(range: Range<String.Index>, certainty: Certainty)] = []
    for (range, certainty) in found {
      if let last = result.last, last.range.upperBound > range.lowerBound { continue }
      result.append((range, certainty))
    }
    return result
  }

  /// The text with a mark in each of these places.
  package func cleaned(_ text: String, from least: Certainty = .possible) -> String {
    var result = ""
    var end = text.startIndex
    for (range, certainty) in find(in: text) where certainty >= least {
      result += text[end..<range.lowerBound] + Self.mark
      end = range.upperBound
    }
    return result + text[end...]
  }
}

extension PersonMentions {
  private typealias Word = (text: String, folded: String, range: Range<String.Index>)

  private static func words(of text: String) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      (String(word), Folding.collapse(Folding.fold(String(word))), word.startIndex..<word.endIndex)
    }
  }

  private func findNames(in text: String) -> [(Range<String.Index>, Certainty)] {
    guard !names.isEmpty else { return [] }
    let words = Self.words(of: text)
    var found: [(Range<String.Index>, Certainty)] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      guard let name = names.first(where: { Self.begins(rest, with: $0.words, in: text) }) else {
        index += 1
        continue
      }
      let last = index + name.words.count - 1
      found.append((words[index].range.lowerBound..<words[last].range.upperBound, name.certainty))
      index = last + 1
    }
    return found
  }

  private static func begins(_ words: ArraySlice<Word>, with name: [String], in text: String)
    -> Bool
  {
    guard words.count >= name.count else { return false }
    for (offset, wanted) in name.enumerated() {
      let word = words[words.startIndex + offset]
      let isLast = offset == name.count - 1
      guard word.folded == wanted || isLast && word.folded == wanted + "s" else { return false }
      guard offset > 0 else { continue }
      let before = words[words.startIndex + offset - 1]
      // A line or a sentence may end between them, but not much else.
      let between = text[before.range.upperBound..<word.range.lowerBound]
      guard between.count <= 3, between.allSatisfy({ $0.isWhitespace || ",-‑–.".contains($0) })
      else {
        return false
      }
    }
    return true
  }

  private static func digits(_ phone: String) -> String {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    if phone.hasPrefix("+49") { return String(digits.dropFirst(2)) }
    if digits.hasPrefix("0049") { return String(digits.dropFirst(4)) }
    return String(digits.drop { $0 == "0" })
  }

  private func findPhones(in text: String) -> [(Range<String.Index>, Certainty)] {
    guard !phones.isEmpty else { return [] }
    var found: [(Range<String.Index>, Certainty)] = []
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: { $0 == "+" || $0 == "(" || $0.isNumber }) {
      let end =
        text[first...].firstIndex { !$0.isNumber && !"+()/-–. \u{a0}".contains($0) }
        ?? text.endIndex
      let run = text[first..<end]
      let digits = Self.digits(String(run.filter { $0 != "(" && $0 != ")" }))
      if phones.contains(where: { digits == $0 || digits == "0\($0)" }),
        let last = run.lastIndex(where: \.isNumber)
      {
        // A bracket around the whole number stays with the text.
        let isOpen = run.first == "(" && !run[..<last].contains(")")
        found.append(
          ((isOpen ? text.index(after: first) : first)..<text.index(after: last), .certain)
        )
      }
      start = end
    }
    return found
  }

  private static func ranges(of wanted: String, in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    let wanted = Array(wanted)
    while start < text.endIndex {
      var end = start
      var count = 0
      while count < wanted.count, end < text.endIndex,
        text[end].lowercased() == String(wanted[count])
      {
        end = text.index(after: end)
        count += 1
      }
      if count == wanted.count {
        ranges.append(start..<end)
        start = end
      } else {
        start = text.index(after: start)
      }
    }
    return ranges
  }
}
