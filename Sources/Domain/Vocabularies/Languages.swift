extension Vocabulary {
  /// Languages by ISO 639 code, as counselling meets them; each office adds its own.
  package static let languages = Vocabulary(
    name: "languages",
    title: Text(de: "Sprachen", en: "Languages"),
    [
      ("de", Text(de: "Deutsch", en: "German")),
      ("en", Text(de: "Englisch", en: "English")),
      ("ar", Text(de: "Arabisch", en: "Arabic")),
      ("prs", Text(de: "Dari", en: "Dari")),
      ("fa", Text(de: "Persisch", en: "Persian")),
      ("ps", Text(de: "Paschtu", en: "Pashto")),
      ("uk", Text(de: "Ukrainisch", en: "Ukrainian")),
      ("ru", Text(de: "Russisch", en: "Russian")),
      ("tr", Text(de: "Türkisch", en: "Turkish")),
      ("ku", Text(de: "Kurdisch (Kurmandschi)", en: "Kurdish (Kurmanji)")),
      ("ckb", Text(de: "Kurdisch (Sorani)", en: "Kurdish (Sorani)")),
      ("ti", Text(de: "Tigrinya", en: "Tigrinya")),
      ("am", Text(de: "Amharisch", en: "Amharic")),
      ("so", Text(de: "Somali", en: "Somali")),
      ("sw", Text(de: "Swahili", en: "Swahili")),
      ("fr", Text(de: "Französisch", en: "French")),
      ("es", Text(de: "Spanisch", en: "Spanish")),
      ("it", Text(de: "Italienisch", en: "Italian")),
      ("pt", Text(de: "Portugiesisch", en: "Portuguese")),
      ("pl", Text(de: "Polnisch", en: "Polish")),
      ("ro", Text(de: "Rumänisch", en: "Romanian")),
      ("bg", Text(de: "Bulgarisch", en: "Bulgarian")),
      ("rom", Text(de: "Romani", en: "Romani")),
      ("sq", Text(de: "Albanisch", en: "Albanian")),
      ("bcs", Text(de: "Bosnisch/Kroatisch/Serbisch", en: "Bosnian/Croatian/Serbian")),
      ("el", Text(de: "Griechisch", en: "Greek")),
      ("vi", Text(de: "Vietnamesisch", en: "Vietnamese")),
      ("ur", Text(de: "Urdu", en: "Urdu")),
      ("sv", Text(de: "Schwedisch", en: "Swedish")),
      ("da", Text(de: "Dänisch", en: "Danish")),
      ("sgn", Text(de: "Gebärdensprache", en: "Sign language")),
    ]
  )

  package static let languageLevels = Vocabulary([
    ("native", Text(de: "Muttersprache", en: "native")),
    ("fluent", Text(de: "fließend", en: "fluent")),
    ("good", Text(de: "gut", en: "good")),
    ("basic", Text(de: "Grundkenntnisse", en: "basic")),
  ])
}
