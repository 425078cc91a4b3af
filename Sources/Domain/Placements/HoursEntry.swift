/// Time that a volunteer gave (requirement 146).
package struct HoursEntry: Record {
  package var volunteer: RecordID?
  package var day: Day?
  package var length: Minutes?
  package var activity = ""
  package var placement: RecordID?
  package var agreement: RecordID?
  package var archived: Day?

  package init() {}
}

extension HoursEntry {
  package static let kind = RecordKind("hrs", plural: "hours")
  package static let title = Text(de: "Stunden", en: "Hours")
  package static let singular = Text(de: "Stundeneintrag", en: "Hours entry")

  package static let fields: [Field<HoursEntry>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("length", Text(de: "Dauer", en: "Length"), .duration, at: \.length).required.column(9),
    Field("activity", Text(de: "Tätigkeit", en: "Activity"), .pseudonymousLine, at: \.activity)
      .column(28),
    Field("placement", Text(de: "Einsatz", en: "Placement"), .link(Placement.kind), at: \.placement)
      .tab(title).column(26),
    Field(
      "agreement",
      Text(de: "Lotsenvereinbarung", en: "Guide agreement"),
      .link(GuideAgreement.kind),
      at: \.agreement
    ).tab(title),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", length?.written(reading.language) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    guard let length, length.count > 24 * 60 else { return [] }
    return [
      FieldProblem(
        field: "length",
        refusal: Refusal(
          de: "Ein Tag hat 24 Stunden; tragen Sie mehrere Tage einzeln ein.",
          en: "A day has 24 hours; enter several days one by one."
        )
      )
    ]
  }
}
