import Domain

/// The words at a place to sign.
struct SignatureWords {
  let place: String
  let signature: String
  /// Where is written, in text without rules.
  let line = String(repeating: "…", count: 24)

  init(_ language: Language) {
    place = Text(de: "Ort, Datum", en: "Place, date")[language]
    signature = Text(de: "Unterschrift", en: "Signature")[language]
  }
}
