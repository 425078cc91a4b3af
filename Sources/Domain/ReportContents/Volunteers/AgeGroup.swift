/// The ages by which volunteers are counted, as far as birthdays are known.
enum AgeGroup: String, CaseIterable {
  case minor
  case young
  case middle
  case older
  case senior

  init(_ age: Int) {
    self =
      switch age {
      case ..<18: .minor
      case ..<27: .young
      case ..<45: .middle
      case ..<65: .older
      default: .senior
      }
  }

  var title: Text {
    switch self {
    case .minor: Text(de: "unter 18", en: "under 18")
    case .young: Text(de: "18 bis 26", en: "18 to 26")
    case .middle: Text(de: "27 bis 44", en: "27 to 44")
    case .older: Text(de: "45 bis 64", en: "45 to 64")
    case .senior: Text(de: "65 und älter", en: "65 and older")
    }
  }

  /// Volunteers by their age on a day, youngest first.
  static func table(_ volunteers: [Entry<Volunteer>], on day: Day) -> ReportTable {
    let groups = Dictionary(grouping: volunteers) { $0.record.age(on: day).map(AgeGroup.init) }
    let rows = (allCases.map(Optional.some) + [nil]).compactMap { group in
      groups[group].map { entries in
        ReportTable.Row(group?.title ?? ReportTable.unknown, [.people(entries.map(\.id))])
      }
    }
    return ReportTable(
      "by-age",
      Text(de: "Nach Alter am letzten Tag", en: "By age on the last day"),
      rows: Text(de: "Alter", en: "Age"),
      columns: [Text(de: "Personen", en: "People")],
      rows,
      total: .all([.people(volunteers.map(\.id))])
    )
  }
}
