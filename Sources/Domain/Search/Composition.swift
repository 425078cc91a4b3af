/// Text in Unicode normalization form C, as all input is kept.
package enum Composition {
  /// Replaces letters with combining marks by the single letters that mean the same.
  package static func compose(_ text: String) -> String {
    let hasMarks = text.unicodeScalars.contains {
      $0.value >= 0x300 && $0.properties.canonicalCombiningClass != .notReordered
    }
    guard hasMarks else { return text }
    var result = ""
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.count == 1 {
        result.append(character)
      } else if let letter = letters[String(character)] {
        result.unicodeScalars.append(letter)
      } else {
        append(scalars, to: &result)
      }
    }
    return result
  }

  /// Composes with the base what has a letter together with it, and keeps the other marks.
  private static func append(_ scalars: Character.UnicodeScalarView, to result: inout String) {
    guard var base = scalars.first else { return }
    var kept: [Unicode.Scalar] = []
    for mark in scalars.dropFirst() {
      let order = mark.properties.canonicalCombiningClass
      // A mark of the same class, or a letter, in between keeps the mark from the base.
      let isBlocked = kept.contains {
        let other = $0.properties.canonicalCombiningClass
        return other >= order || other == .notReordered
      }
      let pair = String(String.UnicodeScalarView([base, mark]))
      if order != .notReordered, !isBlocked, let letter = letters[pair] {
        base = letter
      } else {
        kept.append(mark)
      }
    }
    result.unicodeScalars.append(base)
    result.unicodeScalars.append(contentsOf: kept)
  }

  /// Single letters by themselves: strings that are canonically equivalent are equal keys.
  private static let letters: [String: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x622...0x6D3, 0x1E00...0x1FFF,
    ]
    var letters: [String: Unicode.Scalar] = [:]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(Character(scalar))
      // Of two letters that mean the same, the first is the one that form C keeps.
      if letters[letter] == nil { letters[letter] = scalar }
    }
    return letters
  }()
}
