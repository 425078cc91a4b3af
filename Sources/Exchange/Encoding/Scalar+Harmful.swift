extension Unicode.Scalar {
  /// Whether the scalar steers a terminal or turns the direction of the text around it.
  ///
  /// Tabs and line ends are not meant. Joiners and directional marks stay as well, since Persian
  /// and Arabic are written with them.
  var isHarmful: Bool {
    switch value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Embeddings, overrides and isolates turn the text around them.
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0x200B, 0xFEFF: true
    default: false
    }
  }
}
