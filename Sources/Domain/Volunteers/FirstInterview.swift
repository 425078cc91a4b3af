/// The first talk with somebody who wants to volunteer (requirement 97).
package struct FirstInterview: Record {
  package var day: Day?
  package var volunteer: RecordID?
  package var by = ""
  package var heard = Term.none
  package var discussed: [Term] = []
  package var expectations = ""
  package var wishes = ""
  package var questions = ""
  package var agreed = ""
  package var followUp: Day?
  package var isDone = false
  package var archived: Day?

  package init() {}
}

extension FirstInterview {
  package static let kind = RecordKind("fin", plural: "first-interviews")
  package static let title = Text(de: "Erstgespräche", en: "First interviews")
  package static let singular = Text(de: "Erstgespräch", en: "First interview")

  package static let fields: [Field<FirstInterview>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("by", Text(de: "Geführt von", en: "Held by"), .line, at: \.by).personal.presetUser.column(
      14
    ),
    Field(
      "heard",
      Text(de: "Aufmerksam geworden durch", en: "Heard of us through"),
      .choice(.recruitingChannels),
      at: \.heard
    ).column(20),
    Field(
      "discussed",
      Text(de: "Besprochen", en: "Discussed"),
      .choices(.interviewTopics),
      at: \.discussed
    ).column(30),
    Field("expectations", Text(de: "Erwartungen", en: "Expectations"), .note, at: \.expectations)
      .personal,
    Field(
      "wishes",
      Text(de: "Wünsche für den Einsatz", en: "Wishes for the placement"),
      .note,
      at: \.wishes
    ).personal,
    Field("questions", Text(de: "Offene Fragen", en: "Open questions"), .note, at: \.questions)
      .personal,
    Field("agreed", Text(de: "Vereinbart", en: "Agreed"), .note, at: \.agreed).personal,
    Field("follow-up", Text(de: "Wiedervorlage", en: "Follow-up"), .day, at: \.followUp).column(12),
    Field("done", Text(de: "Erledigt", en: "Done"), .flag, at: \.isDone),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", volunteer.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
