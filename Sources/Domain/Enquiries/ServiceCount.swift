/// Information, advice or support that the office gave (requirement 240); counted, never by name.
package struct ServiceCount: Record {
  package var day: Day?
  package var type = Term.none
  package var askerKind = Term.none
  package var topic = Term.none
  package var count: Int?
  package var length: Minutes?
  package var channel = Term.none
  package var by = ""
  package var archived: Day?

  package init() {}
}

extension ServiceCount {
  package static let kind = RecordKind("svc", plural: "service-counts")
  package static let title = Text(de: "Servicezähler", en: "Service counter")
  package static let singular = Text(de: "Leistung", en: "Service")

  package static let fields: [Field<ServiceCount>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("type", Text(de: "Leistung", en: "Service"), .choice(.serviceKinds), at: \.type).required
      .initially(Term("information")).column(16),
    Field("asker-kind", Text(de: "Für wen", en: "For whom"), .choice(.askers), at: \.askerKind)
      .column(20),
    Field("topic", Text(de: "Thema", en: "Topic"), .choice(.topics), at: \.topic).column(22),
    Field("count", Text(de: "Anzahl", en: "Number"), .number, at: \.count).initially(1).column(6),
    Field("length", Text(de: "Dauer", en: "Length"), .duration, at: \.length).column(9),
    Field("channel", Text(de: "Weg", en: "Channel"), .choice(.channels), at: \.channel),
    Field("by", Text(de: "Von", en: "By"), .line, at: \.by).personal.presetUser.column(14),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", reading.word(type.key, of: .serviceKinds)].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
