/// A district with fewer matching volunteers than its open requests need (W30).
package struct ThinDistrict: Sendable {
  package let district: Term
  /// The open requests that name it, those that wait longest first.
  package let requests: [Entry<DeploymentRequest>]
  /// How many volunteers live or serve there, have time and match one of these requests.
  package let volunteers: Int
}

extension Matching {
  /// The districts that are too thin, in the order of their terms.
  package func thinDistricts() -> [ThinDistrict] {
    var requests: [Term: [Entry<DeploymentRequest>]] = [:]
    var matching: [Term: Set<Int>] = [:]
    for request in openRequests {
      let districts = MatchAsk.districts(of: request.record)
      if districts.isEmpty { continue }
      let survey = MatchSurvey(pool, MatchAsk(request, pool))
      for district in districts {
        requests[district, default: []].append(request)
        matching[district, default: []].formUnion(survey.matching(in: district))
      }
    }
    let percent = min(max(pool.office.value(of: VolunteerThresholds.districtCover), 0), 10_000)
    return requests.compactMap { district, requests in
      let volunteers = matching[district]?.count ?? 0
      guard volunteers * 100 < requests.count * percent else { return nil }
      let sorted = requests.sorted {
        ($0.record.received?.number ?? .max, $0.id) < ($1.record.received?.number ?? .max, $1.id)
      }
      return ThinDistrict(district: district, requests: sorted, volunteers: volunteers)
    }.sorted { $0.district.key < $1.district.key }
  }
}
