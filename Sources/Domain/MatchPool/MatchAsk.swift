/// A request as matching compares it with the volunteers of a pool.
struct MatchAsk: Sendable {
  let entry: Entry<DeploymentRequest>
  /// The first day on which the work can begin: today, or later.
  let start: Day
  /// Nil where no end was agreed.
  let end: Day?
  let competences: AskedBits
  /// The levels asked, and the directions.
  let languages: AskedBits
  /// The same languages at any level.
  let spoken: AskedBits
  /// The districts themselves, and whoever serves everywhere.
  let districts: AskedBits
  let isLocal: Bool
  let neighbours: Set<Term>
  let besides: AskedBits
  let week: WeekSpans
  /// Minutes a week; 0 where nobody asked.
  let minutes: Int
  let qualifications: [String]
  let groups: AskedBits
  let named: AskedBits
  let topics: AskedBits
  let demands: AskedBits
  let sites: AskedBits
  let needsCertificate: Bool
  let minimumAge: Int?
  let placed: Set<Int>
  /// What is asked for and counts, with its points, but for the district.
  let criteria: [(criterion: MatchCriterion, weight: Int)]
  /// The points for the district; 0 where it is not asked or does not count.
  let district: Int
  /// All points there are.
  let total: Int

  init(_ entry: Entry<DeploymentRequest>, _ pool: MatchPool) {
    let request = entry.record
    self.entry = entry
    start = max(pool.office.today, request.start ?? pool.office.today)
    end = request.end.map { [start] in max($0, start) }
    let terms = TermBits.keys
    competences = pool.competences.asked(terms(request.competences, .none))
    let skills = LanguageKeys.asked(request.languages)
    let pair =
      request.interpretFrom == .none && request.interpretTo == .none
      ? [] : [LanguageKeys.pair(request.interpretFrom, request.interpretTo)]
    languages = pool.languages.asked(
      skills.map { LanguageKeys.skill($0.language, LanguageKeys.rank($0.level)) } + pair
    )
    spoken = pool.languages.asked(skills.map { LanguageKeys.skill($0.language, 0) } + pair)
    let own = MatchAsk.districts(of: request)
    isLocal = !own.isEmpty
    districts = pool.districts.asked(own.map(\.key) + [Coverage.everywhere.key])
    neighbours = own.reduce(into: Set()) { $0.formUnion(pool.neighbours[$1] ?? []) }
      .subtracting(own + [Coverage.everywhere])
    besides = pool.districts.asked(neighbours.map(\.key))
    week = WeekSpans(request.times)
    minutes = min(max(request.hoursPerWeek?.count ?? 0, 0), MatchPool.most)
    qualifications = Set(terms(request.qualifications, .none)).sorted()
    let named = terms(request.targetGroups, Coverage.everybody)
    let isForAll = request.targetGroups.contains(Coverage.everybody)
    groups = pool.groupsWanted.asked(isForAll || named.isEmpty ? [] : named + ["all"])
    self.named = pool.groupsUnwanted.asked(named)
    topics = pool.topics.asked(terms(request.topics, .none))
    demands = pool.boundaries.asked(terms(request.demands, .none))
    sites = pool.sites.asked(terms([request.siteType], .none))
    needsCertificate = request.backgroundCheck.key == "yes"
    minimumAge = request.minimumAge.flatMap { $0 > 0 ? min($0, 150) : nil }
    placed = pool.placed[entry.id] ?? []
    let asked: [(MatchCriterion, Bool)] = [
      (.competence, competences.count > 0), (.language, languages.count > 0),
      (.time, !week.isEmpty), (.hours, minutes > 0),
      (.qualification, !qualifications.isEmpty), (.group, groups.count > 0),
      (.topic, topics.count > 0), (.contact, true),
    ]
    criteria = asked.filter(\.1).map { ($0.0, pool.weights[$0.0.rawValue]) }.filter { $0.1 > 0 }
    district = isLocal ? pool.weights[MatchCriterion.district.rawValue] : 0
    total = criteria.reduce(district) { $0 + $1.weight }
  }

  /// The days of the work from today on.
  var work: Period { Period(from: start, until: end) }

  /// The districts asked for, in order; none for a request that is for the whole town.
  static func districts(of request: DeploymentRequest) -> [Term] {
    if request.districts.contains(Coverage.everywhere) { return [] }
    var seen: Set<Term> = [.none]
    return request.districts.filter { seen.insert($0).inserted }
  }

  /// The percentage of all points; 100 where nothing is asked.
  func score(_ points: Int) -> Int { total == 0 ? 100 : points / (10 * total) }
}
