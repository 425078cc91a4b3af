extension Vocabulary {
  /// Districts are the office's own: what is used once is offered again.
  package static let districts = Vocabulary(
    name: "districts",
    title: Text(de: "Stadtteile", en: "Districts"),
    [("citywide", Text(de: "ortsunabhängig", en: "anywhere"))]
  )
}
