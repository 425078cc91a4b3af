/// A request that the office declined or handed back, since it was not its role (requirement 43).
package struct DeclinedRequest: Record {
  package var day: Day?
  package var partner: RecordID?
  package var subject = ""
  package var reason = Term.none
  package var answer = ""
  package var handedTo: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension DeclinedRequest {
  package static let kind = RecordKind("dec", plural: "declined-requests")
  package static let title = Text(de: "Abgelehnte Anfragen", en: "Declined requests")
  package static let singular = Text(de: "Abgelehnte Anfrage", en: "Declined request")
  package static let isConfidential = true

  package static let fields: [Field<DeclinedRequest>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("partner", Text(de: "Von", en: "From"), .link(Partner.kind), at: \.partner).required.owner
      .column(28),
    Field("subject", Text(de: "Worum es ging", en: "Subject"), .line, at: \.subject).required
      .personal.column(30),
    Field("reason", Text(de: "Grund", en: "Reason"), .choice(.declineReasons), at: \.reason)
      .initially(Term("role")).column(24),
    Field("answer", Text(de: "Antwort", en: "Answer"), .note, at: \.answer).personal,
    Field(
      "handed-to",
      Text(de: "Verwiesen an", en: "Handed to"),
      .link(Partner.kind),
      at: \.handedTo
    ).column(24),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", subject].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
