extension Matching {
  /// The best volunteers for a request, and how many match.
  package struct Best: Sendable {
    package let request: RecordID
    /// The best first; nobody who is excluded.
    package let matches: [Match]
    package let reach: DistrictReach
  }

  /// So many of the best volunteers for each open request.
  package func best(_ count: Int) -> [Best] { openRequests.map { best(count, for: $0) } }

  /// So many of the best volunteers for a request.
  package func best(_ count: Int, for request: Entry<DeploymentRequest>) -> Best {
    let survey = MatchSurvey(pool, MatchAsk(request, pool))
    let words = MatchWords(survey)
    let count = max(0, count)
    var best: [Int] = []
    for place in pool.volunteers.indices {
      guard let score = survey.score(place) else { continue }
      let key = (100 - score) << 32 | place
      if best.count == count {
        guard let last = best.last, key < last else { continue }
        best.removeLast()
      }
      best.insert(key, at: best.firstIndex { key < $0 } ?? best.endIndex)
    }
    return Best(
      request: request.id,
      matches: best.map { match($0 & 0xFFFF_FFFF, survey, words) },
      reach: survey.reach()
    )
  }
}
