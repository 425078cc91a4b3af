/// How many came to an open place on a day (requirement 247).
package struct VisitorCount: Record {
  package var day: Day?
  package var place: RecordID?
  package var visitors: Int?
  package var volunteers: Int?
  package var remark = ""
  package var archived: Day?

  package init() {}
}

extension VisitorCount {
  package static let kind = RecordKind("vic", plural: "visitor-counts")
  package static let title = Text(de: "Besuchszahlen", en: "Visitor counts")
  package static let singular = Text(de: "Besuchszahl", en: "Visitor count")

  package static let fields: [Field<VisitorCount>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("place", Text(de: "Ort", en: "Place"), .link(OpenPlace.kind), at: \.place).required.owner
      .column(30),
    Field("visitors", Text(de: "Gäste", en: "Visitors"), .number, at: \.visitors).required.column(
      8
    ),
    Field("volunteers", Text(de: "Freiwillige", en: "Volunteers"), .number, at: \.volunteers)
      .column(11),
    Field("remark", Text(de: "Bemerkung", en: "Remark"), .pseudonymousLine, at: \.remark),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", place.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
