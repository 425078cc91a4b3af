import Domain

/// The text of a cell as it may be kept.
struct CellText {
  let text: String
  /// Whether something invisible was taken out.
  let wasCleaned: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    let raw = String(decoding: bytes, as: UTF8.self)
    let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    guard !isPlain else {
      text = raw
      wasCleaned = false
      return
    }
    wasCleaned = raw.unicodeScalars.contains(where: CellText.isHarmful)
    guard wasCleaned else {
      text = Composition.compose(raw)
      return
    }
    var kept = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars where !CellText.isHarmful(scalar) { kept.append(scalar) }
    text = Composition.compose(String(kept))
  }

  /// Joiners and directional marks stay, since Persian and Arabic are written with them.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Embeddings, overrides and isolates turn the text around them.
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0x200B, 0xFEFF: true
    default: false
    }
  }
}
