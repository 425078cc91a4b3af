/// Where the office took part, was seen, and what it learned there (requirements 71, 237, 238).
package struct Presence: Record {
  package var day: Day?
  package var title = ""
  package var type = Term.none
  package var network: RecordID?
  package var partners: [RecordID] = []
  package var attendedBy = ""
  package var visibility = ""
  package var learned = ""
  package var topic = Term.none
  package var forwardTo: [RecordID] = []
  package var forwarded: Day?
  package var archived: Day?

  package init() {}
}

extension Presence {
  package static let kind = RecordKind("pre", plural: "presences")
  package static let title = Text(de: "Präsenz", en: "Presence")
  package static let singular = Text(de: "Teilnahme", en: "Attendance")

  package static let fields: [Field<Presence>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("title", Text(de: "Wobei", en: "At what"), .line, at: \.title).required.column(32),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.presenceKinds), at: \.type).initially(
      Term("committee")
    ).column(18),
    Field(
      "network",
      Text(de: "Gremium oder Netzwerk", en: "Committee or network"),
      .link(Network.kind),
      at: \.network
    ).tab(title).column(26),
    Field(
      "partners",
      Text(de: "Veranstaltet von", en: "Held by"),
      .links(Partner.kind),
      at: \.partners
    ).tab(title),
    Field("attended-by", Text(de: "Wer war dort", en: "Who was there"), .line, at: \.attendedBy)
      .personal.presetUser.column(18),
    Field(
      "visibility",
      Text(de: "Wie wir sichtbar waren", en: "How we were seen"),
      .note,
      at: \.visibility
    ),
    Field(
      "learned",
      Text(de: "Was wir erfahren haben", en: "What we learned"),
      .note,
      at: \.learned
    ).personal.confidential,
    Field("topic", Text(de: "Thema", en: "Topic"), .choice(.topics), at: \.topic),
    Field(
      "forward-to",
      Text(de: "Weitersagen an", en: "To be passed on to"),
      .links(Partner.kind),
      at: \.forwardTo
    ),
    Field("forwarded", Text(de: "Weitergesagt am", en: "Passed on on"), .day, at: \.forwarded),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", title].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
