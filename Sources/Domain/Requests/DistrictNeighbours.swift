/// Which districts lie beside one, so that help can come from there (requirement 138).
package struct DistrictNeighbours: Record {
  package var district = Term.none
  package var neighbours: [Term] = []
  package var archived: Day?

  package init() {}
}

extension DistrictNeighbours {
  package static let kind = RecordKind("dnb", plural: "district-neighbours")
  package static let title = Text(de: "Nachbarstadtteile", en: "Neighbouring districts")
  package static let singular = Text(de: "Nachbarstadtteile", en: "Neighbouring districts")

  package static let fields: [Field<DistrictNeighbours>] = [
    Field("district", Text(de: "Stadtteil", en: "District"), .choice(.districts), at: \.district)
      .required.column(20),
    Field(
      "neighbours",
      Text(de: "Grenzt an", en: "Borders on"),
      .choices(.districts),
      at: \.neighbours
    ).required.column(40),
  ]

  package func label(_ reading: Reading) -> String { reading.word(district.key, of: .districts) }
}
