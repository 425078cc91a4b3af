/// Tells quickly which texts are not worth a closer look.
struct MentionSieve {
  private let words: [Filter.Word]
  private let looksForDigits: Bool

  init(_ persons: [PersonMentions.Person]) {
    let names = persons.flatMap(\.names).compactMap { first, last in
      MentionNeedles.longest(last.isEmpty ? first : last)
    }
    let streets = persons.flatMap(\.streets).compactMap(MentionNeedles.stem)
    let emails = persons.flatMap(\.emails).filter { $0.contains("@") }
    words = Set(names + streets + emails).map { word in
      let folded = Folding.fold(word)
      return Filter.Word(
        field: nil,
        isExcluded: false,
        text: Array(folded.utf8),
        variant: Array(Folding.collapse(folded).utf8)
      )
    }
    looksForDigits = persons.contains { !$0.phones.isEmpty || !$0.birthdays.isEmpty }
  }

  func lets(_ text: String, through scratch: inout [UInt8]) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    Haystack.append(text, to: &scratch)
    if looksForDigits {
      var digits = 0
      for byte in scratch where byte &- 0x30 < 10 { digits += 1 }
      if digits >= 6 { return true }
    }
    return words.contains { $0.isFound(in: scratch.span) }
  }
}
