extension Vocabulary {
  /// What a room has.
  package static let roomEquipment = Vocabulary([
    ("projector", Text(de: "Beamer", en: "projector")),
    ("flipchart", Text(de: "Flipchart", en: "flipchart")),
    ("kitchen", Text(de: "Küche", en: "kitchen")),
    ("wifi", Text(de: "WLAN", en: "wireless internet")),
    ("children", Text(de: "Spielecke", en: "children’s corner")),
    ("video", Text(de: "Videokonferenz", en: "video conference")),
  ])

  /// Kinds of things (requirement 157).
  package static let resourceKinds = Vocabulary([
    ("material", Text(de: "Material", en: "material")),
    ("equipment", Text(de: "Gerät", en: "equipment")),
    ("money", Text(de: "Geldspende", en: "donation of money")),
    ("things", Text(de: "Sachspende", en: "donation of things")),
  ])

  /// Where a thing is.
  package static let resourceStates = Vocabulary([
    ("there", Text(de: "vorhanden", en: "at hand")),
    ("lent", Text(de: "verliehen", en: "lent")),
    ("wanted", Text(de: "gesucht", en: "wanted")),
    ("offered", Text(de: "angeboten", en: "offered")),
    ("gone", Text(de: "vergeben", en: "given away")),
  ])
}
