/// A case of a warning that is put aside until a day, with the reason (requirement 229).
package struct WarningSnooze: Record {
  /// The number of the rule.
  package var warning: Int?
  /// What the case is about besides its records, as `WarningCase.about` writes it.
  package var about = ""
  /// The records that the case rested on.
  package var records = ""
  package var partner: RecordID?
  /// The people it is about: with the data of any of them the note goes too.
  package var contacts: [RecordID] = []
  package var volunteers: [RecordID] = []
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
    Field("contact", Text(de: "Kontakte", en: "Contacts"), .links(Contact.kind), at: \.contacts)
      .subject.personal.hidden,
    Field(
      "volunteer",
      Text(de: "Freiwillige", en: "Volunteers"),
      .links(Volunteer.kind),
      at: \.volunteers
    ).subject.personal.hidden,
    Field("until", Text(de: "Bis", en: "Until"), .day, at: \.until).required.column(10),
    Field("note", Text(de: "Vermerk", en: "Note"), .line, at: \.note).required.column(34),
    Field("by", Text(de: "Wer", en: "Who"), .line, at: \.by).personal.presetUser.hidden,
  ]

  package func label(_ reading: Reading) -> String {
    ["W\(warning ?? 0)", until?.written(reading.language) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
