/// That a partner was asked what it needs (requirement 120).
package struct NeedSurvey: Record {
  package var day: Day?
  package var partner: RecordID?
  package var channel = Term.none
  package var contacts: [RecordID] = []
  package var by = ""
  package var result = ""
  package var archived: Day?

  package init() {}
}

extension NeedSurvey {
  package static let kind = RecordKind("nsv", plural: "need-surveys")
  package static let title = Text(de: "Bedarfserhebungen", en: "Needs surveys")
  package static let singular = Text(de: "Bedarfserhebung", en: "Needs survey")

  package static let fields: [Field<NeedSurvey>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner)
      .required.owner.column(30),
    Field("channel", Text(de: "Weg", en: "Channel"), .choice(.channels), at: \.channel).column(12),
    Field("contacts", Text(de: "Mit", en: "With"), .links(Contact.kind), at: \.contacts).personal,
    Field("by", Text(de: "Gefragt von", en: "Asked by"), .line, at: \.by).personal.presetUser
      .column(14),
    Field("result", Text(de: "Ergebnis", en: "Result"), .pseudonymousNote, at: \.result),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", partner.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
