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
  ///
  /// A request counts as long as somebody has to be found for one of its places.
  package func thinDistricts() -> [ThinDistrict] {
    var requests: [Term: [Entry<DeploymentRequest>]] = [:]
    for request in openRequests {
      let placed = pool.placed[request.id]?.count ?? 0
      guard placed < max(1, request.record.count ?? 1) else { continue }
      for district in MatchAsk.districts(of: request.record) {
        requests[district, default: []].append(request)
      }
    }
    let percent = min(max(pool.office.value(of: VolunteerThresholds.districtCover), 0), 10_000)
    return requests.compactMap { district, requests in
      let enough = (requests.count * percent + 99) / 100
      let volunteers = volunteers(in: district, for: requests, upTo: enough)
      guard volunteers < enough else { return nil }
      let sorted = requests.sorted {
        ($0.record.received?.number ?? .max, $0.id) < ($1.record.received?.number ?? .max, $1.id)
      }
      return ThinDistrict(district: district, requests: sorted, volunteers: volunteers)
    }.sorted { $0.district.key < $1.district.key }
  }

  /// How many who live or serve in a district match one of the requests; counts no further than
  /// needed.
  private func volunteers(
    in district: Term,
    for requests: [Entry<DeploymentRequest>],
    upTo enough: Int
  ) -> Int {
    let asked = pool.districts.asked([district.key, Coverage.everywhere.key])
    var others = pool.volunteers.indices.filter { pool.districts.meets($0, asked) }
    var found = 0
    for request in requests {
      if found >= enough { break }
      let ask = MatchAsk(request, pool)
      others.removeAll { place in
        guard found < enough, pool.isMatching(place, ask) else { return false }
        found += 1
        return true
      }
    }
    return found
  }
}
