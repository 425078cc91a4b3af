/// What in a text about a case tells who the person is (requirement 150).
package struct PersonTrace: Hashable, Sendable {
  /// What it looks like.
  package enum Kind: Sendable, CaseIterable {
    case email
    case phone
    case birthday
    case address
    case name
  }

  package let kind: Kind
  /// The words as they stand.
  package let text: String

  /// The first trace in a text; nil where there is none.
  ///
  /// German writes each noun with a capital, so that a capital alone says nothing: what is found has
  /// the shape of an address, a number or a date, stands behind a form of address, is a given name
  /// that no German word is, or is somebody whom the store knows.
  package static func first(in text: String, _ typing: Typing? = nil) -> PersonTrace? {
    all(in: text, typing).first
  }

  /// The text with each trace taken out; `known` finds those whom the office knows.
  package static func masked(_ text: String, _ known: Typing? = nil) -> String {
    all(in: text, known).reduce(text) { $0.replacing($1.text, with: "[…]") }
  }

  private static func all(in text: String, _ typing: Typing? = nil) -> [PersonTrace] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [PersonTrace] in
      let words = TraceWord.words(of: line)
      return words.indices.compactMap { index in
        let rest = words[index...]
        for (kind, find) in rules {
          guard let count = find(rest, words[..<index], typing), count > 0 else { continue }
          let last = words[min(index + count, words.count) - 1]
          let found = line[words[index].text.startIndex..<last.text.endIndex]
          return PersonTrace(kind: kind, text: TraceWord.trimmed(found))
        }
        return nil
      }
    }
  }

  /// How many words from the first on are a trace, 0 or nil for none; given the words before.
  typealias Rule = @Sendable (ArraySlice<TraceWord>, ArraySlice<TraceWord>, Typing?) -> Int?

  private static let rules: [(kind: Kind, find: Rule)] = [
    (.email, NumberTraces.email),
    (.birthday, NumberTraces.birthday),
    (.phone, NumberTraces.phone),
    (.address, AddressTraces.street),
    (.address, AddressTraces.town),
    (.name, NameTraces.called),
    (.name, NameTraces.initial),
    (.name, NameTraces.given),
    (.name, NameTraces.known),
  ]

  /// The sentence that names the place and the way out.
  package var refusal: Refusal {
    switch kind {
    case .email:
      Refusal(
        de: "„\(text)“ ist eine E-Mail-Adresse und sagt, wer die Person ist. Lassen Sie sie weg.",
        en: "“\(text)” is an e-mail address and tells who the person is. Leave it out."
      )
    case .phone:
      Refusal(
        de: "„\(text)“ ist eine Telefonnummer und sagt, wer die Person ist. Lassen Sie sie weg.",
        en: "“\(text)” is a telephone number and tells who the person is. Leave it out."
      )
    case .birthday:
      Refusal(
        de:
          "„\(text)“ ist ein Geburtstag und sagt, wer die Person ist. Schreiben Sie höchstens „um die dreißig“.",
        en:
          "“\(text)” is a birthday and tells who the person is. Write “around thirty” at most."
      )
    case .address:
      Refusal(
        de:
          "„\(text)“ ist eine Anschrift und sagt, wer die Person ist. Der Stadtteil genügt.",
        en: "“\(text)” is an address and tells who the person is. The district is enough."
      )
    case .name:
      Refusal(
        de:
          "„\(text)“ sieht nach einem Namen aus. Schreiben Sie „die Person“, das Fallkürzel oder eine Funktion wie „die Beraterin“.",
        en:
          "“\(text)” looks like a name. Write “the person”, the case key or a function like “the adviser”."
      )
    }
  }
}

/// A word of a text about a case.
struct TraceWord {
  /// As it stands between blanks, with its signs.
  let text: Substring
  /// Letters and digits without case and diacritics, and without the signs around them.
  let folded: String
  /// The same as written.
  let core: Substring

  static func words(of line: Substring) -> [TraceWord] {
    line.split(whereSeparator: \.isWhitespace).map { text in
      let core = trimmedCore(text)
      return TraceWord(text: text, folded: Folding.fold(String(core)), core: core)
    }
  }

  private static func trimmedCore(_ text: Substring) -> Substring {
    let isWord: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord)
    else { return text.prefix(0) }
    return text[first...last]
  }

  /// The words as a sentence quotes them.
  static func trimmed(_ words: Substring) -> String {
    let marks: Set<Character> = [",", ";", ":", "!", "?", "(", ")", "„", "“", "\"", "»", "«"]
    var words = words
    while let last = words.last, marks.contains(last) { words.removeLast() }
    while let first = words.first, marks.contains(first) { words.removeFirst() }
    return String(words)
  }

  var isCapitalised: Bool { core.first?.isUppercase ?? false }

  /// Whether a sentence or a part of one ends with it.
  var endsPart: Bool { text.last.map { ".,;:!?)".contains($0) } ?? false }
}
