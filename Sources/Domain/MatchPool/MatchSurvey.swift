/// All volunteers of a pool compared with one request.
struct MatchSurvey {
  let pool: MatchPool
  let ask: MatchAsk
  /// Points without those for the district, in thousandths; negative for those excluded.
  private var points: [Int] = []
  private var nearness: [MatchPool.Nearness] = []
  private(set) var extent = DistrictReach.Extent.own
  private(set) var own = 0
  private(set) var beside = 0
  private(set) var town = 0

  /// The least percentage of a volunteer who counts as matching.
  static let least = 50

  init(_ pool: MatchPool, _ ask: MatchAsk) {
    self.pool = pool
    self.ask = ask
    points.reserveCapacity(pool.volunteers.count)
    nearness.reserveCapacity(pool.volunteers.count)
    var besideAlone = 0
    for place in pool.volunteers.indices {
      let near = pool.nearness(place, ask)
      nearness.append(near)
      guard pool.exclusion(place, ask) == nil else {
        points.append(-1)
        continue
      }
      points.append(pool.points(place, ask))
      // Near ones are counted as if they were taken: whether they are follows from the count.
      guard isMatching(place, .neighbours) else { continue }
      town += 1
      if near == .own { own += 1 }
      if near == .beside { besideAlone += 1 }
    }
    beside = besideAlone
    if !ask.isLocal {
      extent = .town
    } else if own < needed {
      extent = own + beside < needed ? .town : .neighbours
    }
  }

  /// How many volunteers are asked for, at the share that the office wants to have.
  var needed: Int {
    let count = min(max(ask.entry.record.count ?? 1, 1), 1_000_000)
    let percent = pool.office.value(of: VolunteerThresholds.districtCover)
    return max(1, (count * min(max(percent, 1), 10_000) + 99) / 100)
  }

  /// Whether somebody can be proposed, has time left, speaks a language asked for and reaches half
  /// of the points.
  func isMatching(_ place: Int, _ extent: DistrictReach.Extent) -> Bool {
    guard points[place] >= 0, pool.hasTime(place, ask), pool.speaks(place, ask) else {
      return false
    }
    return score(place, extent) >= MatchSurvey.least
  }

  /// The score of somebody who is not excluded; nil for the others.
  func score(_ place: Int) -> Int? { points[place] < 0 ? nil : score(place, extent) }

  private func score(_ place: Int, _ extent: DistrictReach.Extent) -> Int {
    ask.score(points[place] + pool.districtPoints(nearness[place], extent, ask))
  }

  func reach() -> DistrictReach {
    let districts = MatchAsk.districts(of: ask.entry.record)
    let neighbours = extent == .own ? [] : ask.neighbours.sorted { $0.key < $1.key }
    return DistrictReach(
      extent: extent,
      needed: needed,
      own: own,
      beside: beside,
      town: town,
      districts: counts(districts),
      neighbours: counts(neighbours)
    )
  }

  private func counts(_ districts: [Term]) -> [DistrictReach.Count] {
    districts.map { DistrictReach.Count(district: $0, count: matching(in: $0).count) }
  }

  /// The places of those who live or serve in a district and match.
  func matching(in district: Term) -> [Int] {
    let asked = pool.districts.asked([district.key, Coverage.everywhere.key])
    return pool.volunteers.indices.filter { place in
      pool.districts.meets(place, asked) && isMatching(place, .neighbours)
    }
  }
}
