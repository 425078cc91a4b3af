/// A letter to many, chosen by what they do and who agreed to get it (requirement 204).
package struct Circular: Record {
  package var subject = ""
  package var state = Term.none
  package var audience = Term.none
  package var states: [Term] = []
  package var partnerTypes: [Term] = []
  package var districts: [Term] = []
  package var topics: [Term] = []
  package var languages: [Term] = []
  package var project: RecordID?
  package var alsoVolunteers: [RecordID] = []
  package var alsoContacts: [RecordID] = []
  package var text = ""
  package var sent: Day?
  package var by = ""
  package var volunteers: [RecordID] = []
  package var contacts: [RecordID] = []
  package var archived: Day?

  package init() {}
}

extension Circular {
  /// Whether the list of those who get it was written down, with the files or when it was sent.
  package var hasReceivers: Bool { !volunteers.isEmpty || !contacts.isEmpty }

  /// Whether it is ready or sent, though it says nothing.
  var lacksText: Bool { ["ready", "sent"].contains(state.key) && text.isEmpty }

  package static let kind = RecordKind("cir", plural: "circulars")
  package static let title = Text(de: "Rundbriefe", en: "Circulars")
  package static let singular = Text(de: "Rundbrief", en: "Circular")

  package static let fields: [Field<Circular>] = [
    Field("subject", Text(de: "Betreff", en: "Subject"), .line, at: \.subject).required.column(40),
    Field("state", Text(de: "Stand", en: "State"), .choice(.circularStates), at: \.state).initially(
      Term("draft")
    ).column(14),
    Field("audience", Text(de: "An", en: "To"), .choice(.circularAudiences), at: \.audience)
      .required.initially(Term("volunteers")).column(20),
    Field(
      "states",
      Text(de: "Stand der Freiwilligen", en: "States of volunteers"),
      .choices(.volunteerStates),
      at: \.states
    ),
    Field(
      "partner-types",
      Text(de: "Art der Partner", en: "Types of partners"),
      .choices(.partnerTypes),
      at: \.partnerTypes
    ),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics),
    Field(
      "languages",
      Text(de: "Sprachen", en: "Languages"),
      .choices(.languages),
      at: \.languages
    ),
    Field(
      "project",
      Text(de: "Im Projekt", en: "In the project"),
      .link(Project.kind),
      at: \.project
    ).tab(title),
    Field(
      "also-volunteers",
      Text(de: "Außerdem an (Freiwillige)", en: "Also to (volunteers)"),
      .links(Volunteer.kind),
      at: \.alsoVolunteers
    ).personal,
    Field(
      "also-contacts",
      Text(de: "Außerdem an (Kontakte)", en: "Also to (contacts)"),
      .links(Contact.kind),
      at: \.alsoContacts
    ).personal,
    Field("text", Text(de: "Wortlaut", en: "Text"), .note, at: \.text),
    Field("sent", Text(de: "Gesendet am", en: "Sent on"), .day, at: \.sent).column(10),
    Field("by", Text(de: "Gesendet von", en: "Sent by"), .line, at: \.by).personal,
    Field(
      "volunteers",
      Text(de: "Erhalten haben (Freiwillige)", en: "Received by (volunteers)"),
      .links(Volunteer.kind),
      at: \.volunteers
    ).personal.tab(title),
    Field(
      "contacts",
      Text(de: "Erhalten haben (Kontakte)", en: "Received by (contacts)"),
      .links(Contact.kind),
      at: \.contacts
    ).personal,
  ]

  package func label(_ reading: Reading) -> String { subject }
}
