/// All volunteers of an office as matching compares them, made once.
///
/// In the order that decides between equals: who was never or longest ago placed, then who has more
/// hours free, then by identity.
final class MatchPool: Sendable {
  let office: Office
  let entries: [Entry<Volunteer>]
  let places: Lookup<Volunteer>
  let records: VolunteerRecords
  let volunteers: [PooledVolunteer]
  let competences: TermBits
  /// Languages with every level that is reached, and directions of interpreting.
  let languages: TermBits
  let districts: TermBits
  let groupsWanted: TermBits
  let groupsUnwanted: TermBits
  let topics: TermBits
  let boundaries: TermBits
  let sites: TermBits
  let spans: [Range<Int>]
  let claims: [PooledClaim]
  let qualifications: [PooledQualification]
  let absences: [Period]
  /// Who has an open placement in a request.
  let placed: [RecordID: Set<Int>]
  let weights: [Int]
  let neighbours: [Term: Set<Term>]
  /// The months after which a certificate is too old.
  let renewal: Int

  init(_ books: OfficeBooks) {
    let office = books.office
    let records = VolunteerRecords(books)
    let ahead = Period(from: office.today, until: nil)
    let ranked = office.volunteers.map { entry in
      RankedVolunteer(
        entry: entry,
        placed: records.placed[entry.id]?.number ?? .min,
        free: Self.hours(of: entry).map {
          $0 - Self.committed(records.claims[entry.id] ?? [], within: ahead)
        }
      )
    }.sorted { $0.order < $1.order }
    let entries = ranked.map(\.entry)
    var volunteers: [PooledVolunteer] = []
    volunteers.reserveCapacity(entries.count)
    var spans: [Range<Int>] = []
    var claims: [PooledClaim] = []
    var qualifications: [PooledQualification] = []
    var absences: [Period] = []
    let steps = ContactSteps(office)
    for entry in entries {
      var pooled = PooledVolunteer(entry, records, today: office.today)
      pooled.hours = Self.hours(of: entry)
      pooled.contact = steps.share(of: records.contacts[entry.id])
      let week = Self.week(of: entry, records, within: ahead).spans
      pooled.spans = spans.count..<spans.count + week.count
      spans += week
      let claimed = records.claims[entry.id] ?? []
      pooled.claims = claims.count..<claims.count + claimed.count
      claims += claimed
      let known = records.qualifications[entry.id] ?? []
      pooled.qualifications = qualifications.count..<qualifications.count + known.count
      qualifications += known.map {
        PooledQualification(
          type: $0.record.type.key,
          period: Period(from: $0.record.acquired, until: $0.record.until)
        )
      }
      let away = records.absences[entry.id] ?? []
      pooled.absences = absences.count..<absences.count + away.count
      absences += away.map { Period(from: $0.record.start, until: $0.record.end) }
      volunteers.append(pooled)
    }
    let places = Lookup(entries)
    var placed: [RecordID: Set<Int>] = [:]
    for entry in office.placements where entry.record.isOpen {
      guard let request = entry.record.request,
        let place = places.place(entry.record.volunteer)
      else { continue }
      placed[request, default: []].insert(place)
    }
    competences = TermBits(entries) { TermBits.keys($0.record.skills) }
    var known: [LanguageSkill: [String]] = [:]
    languages = TermBits(entries) { LanguageKeys.all(of: $0, records, &known) }
    districts = TermBits(entries) {
      TermBits.keys($0.record.districts + [$0.record.homeDistrict])
    }
    groupsWanted = TermBits(entries) { TermBits.keys($0.record.groupsWanted) }
    groupsUnwanted = TermBits(entries) { TermBits.keys($0.record.groupsUnwanted) }
    topics = TermBits(entries) { TermBits.keys($0.record.topics) }
    boundaries = TermBits(entries) { TermBits.keys($0.record.boundaries) }
    sites = TermBits(entries) { TermBits.keys($0.record.sitesUnwanted) }
    weights = MatchCriterion.allCases.map { min(max(office.value(of: $0.weight), 0), 1000) }
    renewal = min(max(office.value(of: VolunteerThresholds.certificateRenewal), 0), 12_000)
    neighbours = Self.neighbours(office)
    (self.office, self.records, self.entries, self.places) = (office, records, entries, places)
    (self.volunteers, self.spans, self.qualifications) = (volunteers, spans, qualifications)
    (self.claims, self.absences, self.placed) = (claims, absences, placed)
  }

  /// More minutes than a week has are a mistake, and must not overflow.
  static let most = 1_000_000

  private static func hours(of entry: Entry<Volunteer>) -> Int? {
    entry.record.hoursPerWeek.map { min(max($0.count, -most), most) }
  }

  /// The times that are left, on all days of a period, of those in which a volunteer is available.
  static func week(of entry: Entry<Volunteer>, _ records: VolunteerRecords, within period: Period)
    -> WeekSpans
  {
    let claims = records.claims[entry.id] ?? []
    return WeekSpans(entry.record.availability).without(
      WeekSpans(claims.flatMap { $0.period.meets(period) ? $0.times : [] })
    )
  }

  /// The minutes a week that placements take on the day of a period on which they take most.
  static func committed(_ claims: some Collection<PooledClaim>, within period: Period) -> Int {
    claims.reduce(0) { most, claim in
      guard let day = claim.period.common(with: period)?.from else { return most }
      return max(most, claims.reduce(0) { $1.period.contains(day) ? $0 + $1.minutes : $0 })
    }
  }

  /// Where one lies beside the other, the other lies beside the one.
  private static func neighbours(_ office: Office) -> [Term: Set<Term>] {
    var neighbours: [Term: Set<Term>] = [:]
    for entry in office.neighbours.map(\.record) where entry.district != .none {
      for other in entry.neighbours where other != entry.district && other != .none {
        neighbours[entry.district, default: []].insert(other)
        neighbours[other, default: []].insert(entry.district)
      }
    }
    return neighbours
  }
}

/// A volunteer with what decides between equals.
private struct RankedVolunteer {
  let entry: Entry<Volunteer>
  /// The number of the day; the least where there never was a placement.
  let placed: Int
  let free: Int?

  var order: (Int, Int, RecordID) { (placed, free.map { -max($0, -.max) } ?? .max, entry.id) }
}
