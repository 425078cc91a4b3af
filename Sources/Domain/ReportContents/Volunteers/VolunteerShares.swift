/// From which districts volunteers come, over the last five years (requirement 242).
enum VolunteerShares {
  static func section(
    _ office: Office,
    _ stock: VolunteerStock,
    _ period: ReportPeriod
  ) -> ReportSection {
    let last = period.until.year
    let days = ((last - 4)...last).compactMap { year -> (year: Int, day: Day)? in
      guard let end = Day(year: year, month: 12, day: 31),
        let start = Day(year: year, month: 1, day: 1), start <= office.today
      else { return nil }
      return (year, min(end, office.today, year == last ? period.until : end))
    }
    let there = days.map { (year: $0.year, volunteers: stock.there(on: $0.day)) }
    let districts = self.districts(office, there.last?.volunteers ?? [])
    let rows = there.map { year, volunteers in
      let whole = Figure.people(volunteers.map(\.id))
      let groups = Dictionary(grouping: volunteers, by: \.record.homeDistrict)
      return ReportTable.Row(
        Text("\(year)"),
        districts.map { .share(.people((groups[$0] ?? []).map(\.id)), of: whole) }
      )
    }
    let table = ReportTable(
      "district-share",
      Text(de: "Anteil der Stadtteile an allen Freiwilligen", en: "Share of the districts"),
      rows: Text(de: "Jahr", en: "Year"),
      columns: districts.map { office.words($0, of: .districts) },
      districts.isEmpty ? [] : rows
    )
    return ReportSection(
      Text(de: "Teilhabe aus den Stadtteilen", en: "Participation from the districts"),
      told: [
        .table(table), .picture(ReportPicture(.lines, of: "district-share")),
        .note(
          Text(
            de:
              "Wie „Anzahl“, jeweils am letzten Tag des Jahres, nach dem Stadtteil, in dem jemand heute wohnt. Ein Umzug wird nicht zurückverfolgt; wer keinen Stadtteil angegeben hat, zählt nur im Ganzen.",
            en:
              "Counted as above on the last day of each year, by the district in which somebody lives today. A move is not traced back; who named no district counts in the whole only."
          )
        ),
      ]
    )
  }

  /// The own districts, or else those in which volunteers live; never chosen by how many.
  private static func districts(_ office: Office, _ volunteers: [Entry<Volunteer>]) -> [Term] {
    let own = office.settings.ownDistricts
    let lived = Set(volunteers.map(\.record.homeDistrict)).subtracting([.none])
    let all = own.isEmpty ? Array(lived) : own
    let named = all.map { (name: Folding.fold(office.words($0, of: .districts).de), term: $0) }
    return named.sorted { ($0.name, $0.term.key) < ($1.name, $1.term.key) }.prefix(most).map(\.term)
  }

  /// More lines than that cannot be told apart.
  private static let most = 8
}
