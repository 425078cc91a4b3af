extension Vocabulary {
  /// What a knowledge note is (requirements 205, 206).
  package static let knowledgeKinds = Vocabulary([
    ("note", Text(de: "Wissen", en: "knowledge")),
    ("link", Text(de: "Link", en: "link")),
    ("material", Text(de: "Material", en: "material")),
    ("donation", Text(de: "Spendeninformation", en: "donation information")),
    ("tip", Text(de: "Tipp", en: "tip")),
    ("law", Text(de: "Recht", en: "law")),
  ])
}
