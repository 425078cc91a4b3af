/// The warnings about allowances: W32 and what excludes each other.
enum AllowanceWarnings {
  static let all = [
    Warning(
      32,
      Text(de: "Jahresgrenze einer Pauschale", en: "Yearly limit of an allowance"),
      urgency: .soon,
      area: .volunteers,
      action: .decide,
      rule: Text(
        de:
          "Was jemand in einem Jahr als Pauschale bekam, hier und nach eigener Erklärung anderswo, erreicht einen Teil der Grenze dieses Jahres oder übersteigt sie. Vom Vorjahr zählt nur, was sie übersteigt.",
        en:
          "What somebody received as an allowance in a year, here and as declared elsewhere, reaches a part of that year’s limit or exceeds it. Of the year before only what exceeds it counts."
      ),
      source: .incomeTax,
      thresholds: [VolunteerThresholds.allowanceShare],
      cases: limits
    ),
    Warning(
      102,
      Text(de: "Pauschalen schließen einander aus", en: "Allowances exclude each other"),
      urgency: .soon,
      area: .volunteers,
      action: .decide,
      rule: Text(
        de:
          "Für denselben Einsatz wurden in diesem oder dem letzten Jahr die Ehrenamtspauschale (26a) und eine nach 26 oder 26b eingetragen; für dieselbe Tätigkeit gilt nur eine.",
        en:
          "For one placement the volunteer allowance (26a) and one of 26 or 26b were entered this year or the last; for one activity only one of them holds."
      ),
      source: .incomeTax,
      cases: mixed
    ),
  ]

  @Sendable
  private static func limits(_ office: Office) -> [WarningCase] {
    let sums = AllowanceSums(office)
    let people = office.lookup(Volunteer.self)
    let share = office.value(of: VolunteerThresholds.allowanceShare)
    let thisYear = office.today.year
    return [thisYear, thisYear - 1].flatMap { year in
      sums.people(in: year).flatMap { id -> [WarningCase] in
        guard let person = people[id] else { return [] }
        var told: [CeilingUse] = []
        for use in sums.uses(of: id, in: year) {
          let state = use.state(share: share)
          // What is told of a joint ceiling need not be told again of a part of it.
          guard state == .over || (state == .near && year == thisYear),
            !told.contains(where: {
              $0.limit <= use.limit && Set(use.ceiling.kinds).isSubset(of: $0.ceiling.kinds)
            })
          else { continue }
          told.append(use)
        }
        let name = person.label(Reading(language: .german))
        return told.map { use in
          let sentence = sentence(use, name, year, share, office)
          return WarningCase(
            32,
            sentence,
            records: [id],
            terms: [Term("\(year)")] + use.ceiling.kinds,
            urgency: use.state(share: share) == .over ? .now : nil
          )
        }
      }
    }
  }

  private static func sentence(
    _ use: CeilingUse,
    _ name: String,
    _ year: Int,
    _ share: Int,
    _ office: Office
  ) -> Text {
    let kinds = WarningWords.list(
      use.ceiling.kinds.map { office.words($0, of: .allowanceKinds) }
    )
    let (counted, limit) = (WarningWords.money(use.counted), WarningWords.money(use.limit))
    let part = elsewhere(use)
    if use.state(share: share) == .over {
      let more = WarningWords.money(use.counted + Money(cents: -use.limit.cents))
      return Text(
        de:
          "„\(name)“ hat \(year) \(counted.de) als \(kinds.de) bekommen\(part.de), \(more.de) über der Grenze von \(limit.de).",
        en:
          "“\(name)” received \(counted.en) in \(year) as \(kinds.en)\(part.en), \(more.en) above the limit of \(limit.en)."
      )
    }
    let percent = use.percent.map { "\($0) %" } ?? "?"
    let left = WarningWords.money(use.left)
    return Text(
      de:
        "„\(name)“ hat \(year) \(counted.de) als \(kinds.de) bekommen\(part.de), \(percent) der Grenze von \(limit.de); frei sind noch \(left.de).",
      en:
        "“\(name)” received \(counted.en) in \(year) as \(kinds.en)\(part.en), \(percent) of the limit of \(limit.en); \(left.en) are left."
    )
  }

  private static func elsewhere(_ use: CeilingUse) -> Text {
    guard use.elsewhere.cents != 0 else { return Text("") }
    let amount = WarningWords.money(use.elsewhere)
    return Text(de: " (davon anderswo \(amount.de))", en: " (\(amount.en) of it elsewhere)")
  }

  @Sendable
  private static func mixed(_ office: Office) -> [WarningCase] {
    let people = office.lookup(Volunteer.self)
    let placements = office.lookup(Placement.self)
    return MixedAllowances.find(in: office.expenses).compactMap { one in
      guard one.year >= office.today.year - 1, let person = people[one.volunteer] else {
        return nil
      }
      let name = person.label(Reading(language: .german))
      let activity = placements[one.placement]?.activity ?? ""
      let words = activity.isEmpty ? Text("") : Text(de: " („\(activity)“)", en: " (“\(activity)”)")
      return WarningCase(
        102,
        Text(
          de:
            "„\(name)“ hat \(one.year) für denselben Einsatz\(words.de) die Ehrenamtspauschale (26a) und eine nach 26 oder 26b bekommen; nur eine gilt.",
          en:
            "“\(name)” received for one placement\(words.en) in \(one.year) the volunteer allowance (26a) and one of 26 or 26b; only one holds."
        ),
        records: [one.volunteer, one.placement]
      )
    }
  }
}
