/// The folded text of one record or field, as filters look through it.
package enum Haystack {
  /// Parts the spelling as written from the one with ae, oe, ue as a, o, u.
  private static let separator: UInt8 = 0x1F

  /// Appends a text; where its umlauts may be spelled otherwise, that spelling too.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let start = bytes.count
    Folding.append(text, to: &bytes)
    let end = bytes.count
    var hasVariant = false
    for index in start..<end where bytes[index] == UInt8(ascii: "e") && index > start {
      hasVariant = hasVariant || isVowel(bytes[index - 1])
    }
    bytes.append(separator)
    guard hasVariant else { return }
    let variantStart = bytes.count
    for index in start..<end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "e"), bytes.count > variantStart, isVowel(bytes[bytes.count - 1]) {
        continue
      }
      bytes.append(byte)
    }
    bytes.append(separator)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
  }
}

extension Filter.Word {
  /// Whether the word stands in the folded text.
  package func isFound(in bytes: Span<UInt8>) -> Bool {
    Filter.Word.contains(bytes, text) || (variant.map { Filter.Word.contains(bytes, $0) } ?? false)
  }

  private static func contains(_ bytes: Span<UInt8>, _ word: [UInt8]) -> Bool {
    let length = word.count
    guard length > 0, bytes.count >= length else { return false }
    let first = word[0]
    var index = 0
    let last = bytes.count - length
    while index <= last {
      if bytes[index] == first {
        var offset = 1
        while offset < length, bytes[index + offset] == word[offset] { offset += 1 }
        if offset == length { return true }
      }
      index += 1
    }
    return false
  }
}
