import Domain

/// The views of the words that the office uses.
enum VocabularyViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      OfficeTerm.kind.plural,
      key: "B",
      Text(de: "Begriffe der Auswahllisten", en: "Terms of the vocabularies"),
      in: .office
    ) { app in
      app.close { $0 is VocabulariesScreen || $0 is TermsScreen }
      app.push(VocabulariesScreen())
    }
  ]
}
