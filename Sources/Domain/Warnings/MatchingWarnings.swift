/// The warning about districts in which too few volunteers fit what is asked for: W30.
enum MatchingWarnings {
  static let all = [
    Warning(
      30,
      Text(de: "Stadtteil zu dünn", en: "District too thin"),
      urgency: .later,
      area: .projects,
      action: .place,
      rule: Text(
        de:
          "In einem Stadtteil sind mehr Einsatzanfragen offen, als dort passende Freiwillige Zeit haben. Eine Anfrage, für deren Plätze alle jemand vorgeschlagen oder vermittelt ist, zählt nicht. Es zählt, wer dort wohnt oder im Einsatz ist, für eine der Anfragen mindestens die Hälfte der Punkte erreicht, durch nichts ausgeschlossen ist und noch Stunden frei hat.",
        en:
          "More deployment requests are open in a district than matching volunteers there have time. A request for whose places all somebody is proposed or placed does not count. Who lives or serves there counts, reaches at least half of the points for one of the requests, is not excluded and has hours left."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.districtCover],
      books: thin
    )
  ]

  @Sendable
  private static func thin(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    // Without requests nobody needs to be compared.
    guard office.requests.contains(where: { $0.record.isOpen(on: office.today) }) else { return [] }
    return books.matching.thinDistricts().map { thin in
      let district = office.words(thin.district, of: .districts)
      let requests = thin.requests.count
      let asked =
        requests == 1
        ? Text(de: "eine offene Einsatzanfrage", en: "one open deployment request")
        : Text(de: "\(requests) offene Einsatzanfragen", en: "\(requests) open deployment requests")
      let titles = thin.requests.prefix(3).map {
        Text(de: "„\($0.record.title)“", en: "“\($0.record.title)”")
      }
      let rest = requests > titles.count ? [Text("…")] : []
      let named = (titles + rest).reduce(Text("")) { $0 == Text("") ? $1 : $0 + Text(", ") + $1 }
      let people =
        switch thin.volunteers {
        case 0: Text(de: "niemand passt", en: "nobody fits")
        case 1: Text(de: "nur eine Person passt", en: "only one person fits")
        default: Text(de: "nur \(thin.volunteers) passen", en: "only \(thin.volunteers) people fit")
        }
      return WarningCase(
        30,
        Text(
          de: "Stadtteil \(district.de): \(asked.de) (\(named.de)), und \(people.de).",
          en: "District \(district.en): \(asked.en) (\(named.en)), and \(people.en)."
        ),
        records: thin.requests.map(\.id)
      )
    }
  }
}
