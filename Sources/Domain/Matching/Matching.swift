/// Which volunteers fit which deployment requests, and why (requirements 136 to 138).
///
/// Each criterion that a request names counts the points that the office gives it; the score is the
/// percentage of them that a volunteer reaches. What the request does not ask does not count. Hard
/// conditions exclude, whatever the score. Equals come in the order of who was never or longest ago
/// placed, then who has more hours free, then by identity.
package struct Matching: Sendable {
  let pool: MatchPool

  /// Reads all volunteers once; what is asked afterwards is quick.
  package init(_ office: Office) {
    self.init(OfficeBooks(office))
  }

  init(_ books: OfficeBooks) {
    pool = MatchPool(books)
  }

  /// All volunteers for a request, the best first; those excluded last, with their reason.
  package func volunteers(for request: Entry<DeploymentRequest>) -> [Match] {
    let survey = MatchSurvey(pool, MatchAsk(request, pool))
    let words = MatchWords(survey)
    // The place in the pool decides between equals.
    let keys = pool.volunteers.indices.map { place in
      let score = survey.score(place)
      let percent = score ?? self.score(place, survey)
      return (score == nil ? 1 << 40 : 0) | (100 - percent) << 32 | place
    }
    return keys.sorted().map { match($0 & 0xFFFF_FFFF, survey, words) }
  }

  /// The open requests for a volunteer, the best first; those that exclude last.
  ///
  /// None for somebody who is archived or not known.
  package func requests(for volunteer: Entry<Volunteer>) -> [Match] {
    guard let place = pool.places.place(volunteer.id) else { return [] }
    return openRequests.map { ($0, match(place, MatchAsk($0, pool))) }.sorted { left, right in
      Self.order(left.0, left.1) < Self.order(right.0, right.1)
    }.map(\.1)
  }

  /// A volunteer and a request; nil where one of them is not in use.
  package func match(_ volunteer: RecordID, _ request: RecordID) -> Match? {
    guard let place = pool.places.place(volunteer),
      let entry = pool.office.requests.first(where: { $0.id == request })
    else { return nil }
    return match(place, MatchAsk(entry, pool))
  }

  /// From which districts the volunteers for a request are taken.
  package func reach(of request: Entry<DeploymentRequest>) -> DistrictReach {
    MatchSurvey(pool, MatchAsk(request, pool)).reach()
  }

  /// The requests for which somebody is still looked for.
  package var openRequests: [Entry<DeploymentRequest>] {
    pool.office.requests.filter { $0.record.isOpen(on: pool.office.today) }
  }

  /// Excluded ones last, then by score, then those that wait longest.
  private static func order(_ request: Entry<DeploymentRequest>, _ match: Match)
    -> (Int, Int, Int, RecordID)
  {
    let received = request.record.received?.number ?? .max
    return (match.excludedBy == nil ? 0 : 1, -match.score, received, request.id)
  }

  private func match(_ place: Int, _ ask: MatchAsk) -> Match {
    // Only for those who live beside does it matter how thin the district is.
    if pool.nearness(place, ask) == .beside {
      let survey = MatchSurvey(pool, ask)
      return match(place, survey, MatchWords(survey))
    }
    let points = pool.points(place, ask)
    let near = pool.districtPoints(pool.nearness(place, ask), .own, ask)
    return Match(
      place,
      score: ask.score(points + near),
      excludedBy: pool.exclusion(place, ask),
      MatchWords(pool, ask, .own)
    )
  }

  func match(_ place: Int, _ survey: MatchSurvey, _ words: MatchWords) -> Match {
    let score = survey.score(place)
    return Match(
      place,
      score: score ?? self.score(place, survey),
      excludedBy: score == nil ? pool.exclusion(place, survey.ask) : nil,
      words
    )
  }

  /// The score of somebody who is excluded.
  private func score(_ place: Int, _ survey: MatchSurvey) -> Int {
    let near = pool.districtPoints(pool.nearness(place, survey.ask), survey.extent, survey.ask)
    return survey.ask.score(pool.points(place, survey.ask) + near)
  }
}
