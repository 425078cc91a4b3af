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
    wasCleaned = raw.unicodeScalars.contains(where: \.isHarmful)
    guard wasCleaned else {
      text = Composition.compose(raw)
      return
    }
    var kept = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars where !scalar.isHarmful { kept.append(scalar) }
    text = Composition.compose(String(kept))
  }
}
