/// Who was told when who is responsible for what (requirement 41).
package struct StakeholderNotice: Record {
  package var day: Day?
  package var partners: [RecordID] = []
  package var subject = Term.none
  package var channel = Term.none
  package var contacts: [RecordID] = []
  package var by = ""
  package var version: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension StakeholderNotice {
  package static let kind = RecordKind("inf", plural: "notices")
  package static let title = Text(de: "Wer wann informiert wurde", en: "Notices")
  package static let singular = Text(de: "Information", en: "Notice")

  package static let fields: [Field<StakeholderNotice>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("partners", Text(de: "Informiert", en: "Informed"), .links(Partner.kind), at: \.partners)
      .required.owner.column(36),
    Field("subject", Text(de: "Worüber", en: "About"), .choice(.noticeSubjects), at: \.subject)
      .initially(Term("responsibilities")).column(22),
    Field("channel", Text(de: "Weg", en: "Channel"), .choice(.channels), at: \.channel).column(12),
    Field("contacts", Text(de: "Personen", en: "Persons"), .links(Contact.kind), at: \.contacts)
      .personal,
    Field("by", Text(de: "Von", en: "By"), .line, at: \.by).personal.presetUser.column(14),
    Field("version", Text(de: "Stand des Blatts", en: "Sheet as of"), .day, at: \.version).column(
      10
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", reading.word(subject.key, of: .noticeSubjects)].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
