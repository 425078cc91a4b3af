/// What was passed on to whom, and when (requirement 207).
package struct InformationEntry: Record {
  package var day: Day?
  package var subject = ""
  package var partners: [RecordID] = []
  package var contacts: [RecordID] = []
  package var volunteers: [RecordID] = []
  package var channel = Term.none
  package var knowledge: RecordID?
  package var publication: RecordID?
  package var by = ""
  package var archived: Day?

  package init() {}
}

extension InformationEntry {
  package static let kind = RecordKind("ipa", plural: "information-entries")
  package static let title = Text(de: "Weitergegebene Informationen", en: "Information passed on")
  package static let singular = Text(de: "Weitergegebene Information", en: "Information passed on")

  package static let fields: [Field<InformationEntry>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("subject", Text(de: "Was", en: "What"), .line, at: \.subject).required.column(36),
    Field(
      "partners",
      Text(de: "An Partner", en: "To partners"),
      .links(Partner.kind),
      at: \.partners
    ).tab(title).column(26),
    Field(
      "contacts",
      Text(de: "An Kontakte", en: "To contacts"),
      .links(Contact.kind),
      at: \.contacts
    ).personal,
    Field(
      "volunteers",
      Text(de: "An Freiwillige", en: "To volunteers"),
      .links(Volunteer.kind),
      at: \.volunteers
    ).personal.tab(title),
    Field("channel", Text(de: "Wie", en: "How"), .choice(.channels), at: \.channel).column(14),
    Field(
      "knowledge",
      Text(de: "Wissensnotiz", en: "Knowledge note"),
      .link(KnowledgeNote.kind),
      at: \.knowledge
    ).tab(title),
    Field(
      "publication",
      Text(de: "Veröffentlichung", en: "Publication"),
      .link(Publication.kind),
      at: \.publication
    ).tab(title),
    Field("by", Text(de: "Wer", en: "Who"), .line, at: \.by).personal.presetUser.column(14),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", subject].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
