extension Folding {
  /// Folded with ae for ä, as in names of files, where every system takes plain letters.
  package static func spelledOut(_ text: String) -> String {
    fold(
      text.reduce(into: "") { spelled, letter in
        spelled += umlauts[letter] ?? String(letter)
      }
    )
  }

  private static let umlauts: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
  ]
}
