/// How the office brought other organisations together, or settled something (requirements 27, 241).
package struct Mediation: Record {
  package var day: Day?
  package var partners: [RecordID] = []
  package var subject = ""
  package var purpose = Term.none
  package var step = ""
  package var result = ""
  package var state = Term.none
  package var followUp: Day?
  package var archived: Day?

  package init() {}
}

extension Mediation {
  package static let kind = RecordKind("med", plural: "mediations")
  package static let title = Text(de: "Vermittlungen", en: "Mediations")
  package static let singular = Text(de: "Vermittlung", en: "Mediation")

  package static let fields: [Field<Mediation>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("partners", Text(de: "Zwischen", en: "Between"), .links(Partner.kind), at: \.partners)
      .required.owner.column(36),
    Field("subject", Text(de: "Anlass", en: "Subject"), .line, at: \.subject).required.personal
      .column(28),
    Field("purpose", Text(de: "Art", en: "Kind"), .choice(.mediationKinds), at: \.purpose).column(
      22
    ),
    Field("step", Text(de: "Schritt", en: "Step"), .note, at: \.step).personal,
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result).personal,
    Field("state", Text(de: "Stand", en: "State"), .choice(.mediationStates), at: \.state)
      .initially(Term("open")).column(12),
    Field("follow-up", Text(de: "Wiedervorlage", en: "Follow-up"), .day, at: \.followUp).column(12),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", subject].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
