/// An online platform by which people are reached (requirement 234).
package struct Portal: Record {
  package var name = ""
  package var link = ""
  package var partner: RecordID?
  package var maintained: Day?
  package var purpose = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Portal {
  package static let kind = RecordKind("por", plural: "portals")
  package static let title = Text(de: "Portale", en: "Portals")
  package static let singular = Text(de: "Portal", en: "Portal page")

  package static let fields: [Field<Portal>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(28),
    Field("link", Text(de: "Adresse im Netz", en: "Web address"), .line, at: \.link).column(34),
    Field("partner", Text(de: "Betrieben von", en: "Run by"), .link(Partner.kind), at: \.partner)
      .tab(title).column(26),
    Field("maintained", Text(de: "Zuletzt gepflegt", en: "Last maintained"), .day, at: \.maintained)
      .presetToday.column(12),
    Field("purpose", Text(de: "Wozu", en: "Purpose"), .line, at: \.purpose).column(24),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { name }
}
