/// A case of a warning that is put aside until a day, with the reason (requirement 229).
package struct WarningSnooze: Record {
  /// The number of the rule.
  package var warning: Int?
  /// What the case is about besides its records, as `WarningCase.about` writes it.
  package var about = ""
  /// The records that the case rested on.
  package var records = ""
  package var partner: RecordID?
  /// A person it is about: with their data the note about them goes too.
  package var contact: RecordID?
  package var volunteer: RecordID?
  package var until: Day?
  package var note = ""
  package var by = ""
  package var archived: Day?

  package init() {}
}

extension WarningSnooze {
  package static let kind = RecordKind("snz", plural: "snoozed-warnings")
  package static let title = Text(de: "Zurückgestellte Hinweise", en: "Snoozed warnings")
  package static let singular = Text(de: "Zurückgestellter Hinweis", en: "Snoozed warning")

  package static let fields: [Field<WarningSnooze>] = [
    Field("warning", Text(de: "Hinweis W", en: "Warning W"), .number, at: \.warning).hidden,
    Field("about", Text(de: "Worum es geht", en: "About"), .line, at: \.about).hidden,
    Field("records", Text(de: "Beruht auf", en: "Rests on"), .line, at: \.records).hidden,
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner)
      .hidden,
    Field("contact", Text(de: "Kontakt", en: "Contact"), .link(Contact.kind), at: \.contact)
      .owner.personal.hidden,
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).owner.personal.hidden,
    Field("until", Text(de: "Bis", en: "Until"), .day, at: \.until).required.column(10),
    Field("note", Text(de: "Vermerk", en: "Note"), .line, at: \.note).required.column(34),
    Field("by", Text(de: "Wer", en: "Who"), .line, at: \.by).personal.presetUser.hidden,
  ]

  package func label(_ reading: Reading) -> String {
    ["W\(warning ?? 0)", until?.written(reading.language) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
