/// From and into which language a volunteer interprets, and what for (requirements 75, 99).
package struct LanguagePair: Record {
  package var volunteer: RecordID?
  package var from = Term.none
  package var to = Term.none
  package var isBothWays = false
  package var mode = Term.none
  package var areas: [Term] = []
  package var isSworn = false
  package var checked: Day?
  package var archived: Day?

  package init() {}
}

extension LanguagePair {
  package static let kind = RecordKind("lpr", plural: "language-pairs")
  package static let title = Text(de: "Sprachpaare", en: "Language pairs")
  package static let singular = Text(de: "Sprachpaar", en: "Language pair")

  package static let fields: [Field<LanguagePair>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("from", Text(de: "Aus", en: "From"), .choice(.languages), at: \.from).required.personal
      .column(18),
    Field("to", Text(de: "Nach", en: "Into"), .choice(.languages), at: \.to).required.personal
      .column(18),
    Field("both-ways", Text(de: "Auch zurück", en: "Both ways"), .flag, at: \.isBothWays).column(
      11
    ),
    Field("mode", Text(de: "Wie", en: "How"), .choice(.interpretingModes), at: \.mode).column(16),
    Field("areas", Text(de: "Bereiche", en: "Areas"), .choices(.interpretingAreas), at: \.areas)
      .column(26),
    Field("sworn", Text(de: "Beeidigt", en: "Sworn"), .flag, at: \.isSworn),
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked),
  ]

  package func label(_ reading: Reading) -> String {
    [reading.word(from.key, of: .languages), reading.word(to.key, of: .languages)].joined(
      separator: isBothWays ? " ↔ " : " → "
    )
  }
}
