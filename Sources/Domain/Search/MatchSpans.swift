/// Where typed words stand in a text, for who wants to see why it was found.
package enum MatchSpans {
  /// The first place of each word, as ranges of characters in their order, none over another.
  package static func find(_ filter: Filter, in text: String) -> [Range<Int>] {
    var bytes: [UInt8] = []
    // The character of each byte of the folded text.
    var places: [Int] = []
    for (place, character) in text.enumerated() {
      Folding.append(String(character), to: &bytes)
      while places.count < bytes.count { places.append(place) }
    }
    var spans: [Range<Int>] = []
    for word in filter.words where !word.isExcluded {
      guard
        let start = first(word.text, in: bytes) ?? word.variant.flatMap({ first($0, in: bytes) })
      else { continue }
      let end = places[
        start + max(word.text.count, 1) - 1 < places.count
          ? start + max(word.text.count, 1) - 1 : places.count - 1
      ]
      spans.append(places[start]..<(end + 1))
    }
    spans.sort { $0.lowerBound < $1.lowerBound }
    return spans.reduce(into: []) { merged, span in
      if let last = merged.last, span.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
  }

  private static func first(_ word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard !word.isEmpty, bytes.count >= word.count else { return nil }
    let starts = (0...(bytes.count - word.count)).filter { bytes[$0...].starts(with: word) }
    // The beginning of a word is what is looked for.
    return starts.first { $0 == 0 || !isLetter(bytes[$0 - 1]) } ?? starts.first
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
