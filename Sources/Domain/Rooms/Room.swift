/// A room that can be booked (requirement 156).
package struct Room: Record {
  package var name = ""
  package var partner: RecordID?
  package var address = ""
  package var district = Term.none
  package var capacity: Int?
  package var equipment: [Term] = []
  package var isAccessible = false
  package var cost = ""
  package var contact: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Room {
  package static let kind = RecordKind("roo", plural: "rooms")
  package static let title = Text(de: "Räume", en: "Rooms")
  package static let singular = Text(de: "Raum", en: "Room")

  package static let fields: [Field<Room>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(28),
    Field("partner", Text(de: "Gehört zu", en: "Belongs to"), .link(Partner.kind), at: \.partner)
      .tab(title).column(26),
    Field("address", Text(de: "Adresse", en: "Address"), .line, at: \.address).column(24),
    Field("district", Text(de: "Stadtteil", en: "District"), .choice(.districts), at: \.district)
      .column(16),
    Field("capacity", Text(de: "Plätze", en: "Seats"), .number, at: \.capacity).column(6),
    Field(
      "equipment",
      Text(de: "Ausstattung", en: "Equipment"),
      .choices(.roomEquipment),
      at: \.equipment
    ).column(26),
    Field("accessible", Text(de: "Barrierefrei", en: "Step-free"), .flag, at: \.isAccessible),
    Field("cost", Text(de: "Kosten", en: "Cost"), .line, at: \.cost),
    Field("contact", Text(de: "Ansprechperson", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }
}
