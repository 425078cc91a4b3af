/// A question that reached the office, and what became of it (requirement 130).
package struct Enquiry: Record {
  package var day: Day?
  package var subject = ""
  package var asker = ""
  package var partner: RecordID?
  package var phone = ""
  package var email = ""
  package var askerKind = Term.none
  package var channel = Term.none
  package var state = Term.none
  package var topics: [Term] = []
  package var question = ""
  package var answer = ""
  package var answered: Day?
  package var answeredBy = ""
  package var takenBy = ""
  package var handedTo: RecordID?
  package var service: RecordID?
  package var volunteer: RecordID?
  package var archived: Day?

  package init() {}
}

extension Enquiry {
  package static let kind = RecordKind("enq", plural: "enquiries")
  package static let title = Text(de: "Anfragen", en: "Enquiries")
  package static let singular = Text(de: "Anfrage", en: "Enquiry")

  package static let fields: [Field<Enquiry>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("subject", Text(de: "Worum es geht", en: "Subject"), .line, at: \.subject).required
      .personal.column(30),
    Field("asker", Text(de: "Von", en: "From"), .line, at: \.asker).personal.column(22),
    Field("asker-kind", Text(de: "Wer fragt", en: "Who asks"), .choice(.askers), at: \.askerKind)
      .column(16),
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).personal,
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email).personal,
    Field(
      "partner",
      Text(de: "Organisation", en: "Organisation"),
      .link(Partner.kind),
      at: \.partner
    )
    .tab(title),
    Field("channel", Text(de: "Weg", en: "Channel"), .choice(.channels), at: \.channel).column(12),
    Field("state", Text(de: "Stand", en: "State"), .choice(.enquiryStates), at: \.state).initially(
      Term("open")
    ).column(14),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(18),
    Field("question", Text(de: "Frage", en: "Question"), .note, at: \.question).personal,
    Field("answer", Text(de: "Antwort", en: "Answer"), .note, at: \.answer).personal,
    Field("answered", Text(de: "Beantwortet am", en: "Answered on"), .day, at: \.answered).column(
      12
    ),
    Field("answered-by", Text(de: "Beantwortet von", en: "Answered by"), .line, at: \.answeredBy)
      .personal,
    Field("taken-by", Text(de: "Angenommen von", en: "Taken by"), .line, at: \.takenBy).personal
      .presetUser,
    Field(
      "handed-to",
      Text(de: "Weitergegeben an", en: "Handed to"),
      .link(Partner.kind),
      at: \.handedTo
    ).tab(Text(de: "Weitergegebene Anfragen", en: "Enquiries handed on")),
    Field(
      "service",
      Text(de: "An Fachstelle", en: "To the service"),
      .link(ReferralService.kind),
      at: \.service
    ).tab(title),
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).owner.personal,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", subject].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
