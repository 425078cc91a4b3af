/// A talk with a partner, by whatever channel (requirement 26).
package struct Conversation: Record {
  package var day: Day?
  package var partner: RecordID?
  package var subject = ""
  package var channel = Term.none
  package var contacts: [RecordID] = []
  package var by = ""
  package var result = ""
  package var followUp: Day?
  package var isDone = false
  package var initiative = Term.none
  package var archived: Day?

  package init() {}
}

extension Conversation {
  package static let kind = RecordKind("cnv", plural: "conversations")
  package static let title = Text(de: "Gespräche", en: "Conversations")
  package static let singular = Text(de: "Gespräch", en: "Conversation")

  package static let fields: [Field<Conversation>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner)
      .required.owner.column(28),
    Field("subject", Text(de: "Anlass", en: "Subject"), .line, at: \.subject).required.personal
      .column(28),
    Field("channel", Text(de: "Weg", en: "Channel"), .choice(.channels), at: \.channel).column(12),
    Field("contacts", Text(de: "Mit", en: "With"), .links(Contact.kind), at: \.contacts).owner
      .personal,
    Field("by", Text(de: "Geführt von", en: "Held by"), .line, at: \.by).personal.presetUser.column(
      14
    ),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result).personal,
    Field("follow-up", Text(de: "Wiedervorlage", en: "Follow-up"), .day, at: \.followUp).column(12),
    Field("done", Text(de: "Nachgefasst", en: "Followed up"), .flag, at: \.isDone),
    Field(
      "initiative",
      Text(de: "Von wem ausgegangen", en: "Begun by"),
      .choice(.initiatives),
      at: \.initiative
    ),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", subject].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
