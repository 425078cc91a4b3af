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
      if character.unicodeScalars.count > 1, let letter = letters[character] {
        result.unicodeScalars.append(letter)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Single letters by themselves: characters that are canonically equivalent are equal keys.
  private static let letters: [Character: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x622...0x6D3, 0x1E00...0x1FFF,
    ]
    var letters: [Character: Unicode.Scalar] = [:]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      // Of two letters that mean the same, the first is the one that form C keeps.
      if letters[character] == nil { letters[character] = scalar }
    }
    return letters
  }()
}
