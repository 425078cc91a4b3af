extension Vocabulary {
  /// Districts are the office's own: what is used once is offered again.
  package static let districts = Vocabulary(
    open: true,
    [("citywide", Text(de: "ortsunabhängig", en: "anywhere"))]
  )
}
