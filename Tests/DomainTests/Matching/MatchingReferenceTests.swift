import Domain
import Testing

@Suite("Matching beside a plain comparison of the records")
struct MatchingReferenceTests {
  @Test
  func `order, score and exclusion are those of the rules as they are written`() {
    var (exclusions, extents) = (Set<MatchExclusion>(), Set<DistrictReach.Extent>())
    for seed in 1...24 {
      let office = RandomOffice(UInt64(seed), volunteers: 9, requests: 4).office
      let (plain, matching) = (PlainMatching(office: office), Matching(office))
      for request in office.requests {
        let rows = matching.volunteers(for: request).map {
          PlainMatching.Row(volunteer: $0.volunteer, score: $0.score, exclusion: $0.excludedBy)
        }
        #expect(rows == plain.rows(request), "seed \(seed), \(request.id.text)")
        #expect(matching.reach(of: request).extent == plain.extent(request), "seed \(seed)")
        exclusions.formUnion(rows.compactMap(\.exclusion))
        extents.insert(plain.extent(request))
      }
    }
    // Each case occurs, so that it was compared.
    #expect(exclusions == Set(MatchExclusion.allCases))
    #expect(extents.count == 3)
  }

  @Test
  func `there is a reason where points were reached and a gap where they were not`() {
    for seed in 200...220 {
      let office = RandomOffice(UInt64(seed), volunteers: 7, requests: 4).office
      let (plain, matching) = (PlainMatching(office: office), Matching(office))
      for request in office.requests {
        let isReached = plain.extent(request) != .own
        for match in matching.volunteers(for: request) {
          guard let volunteer = office.volunteers.first(where: { $0.id == match.volunteer }) else {
            continue
          }
          let shares = plain.shares(volunteer, request, reached: isReached)
          let notes = match.notes
          for (criterion, share) in shares {
            let own = notes.filter { $0.criterion == criterion }
            let isFull = share == 1000
            // Notes of time tell of absences too, and half a point may be no reason yet.
            let isOpen = criterion == .time || criterion == .language || criterion == .contact
            #expect(own.contains(where: \.isMet) || !isFull, "\(criterion), seed \(seed)")
            #expect(own.contains { !$0.isMet } || isFull, "\(criterion), seed \(seed)")
            #expect(!own.contains { !$0.isMet } || !isFull || isOpen, "\(criterion), seed \(seed)")
          }
          let counted = Set(shares.keys).union([.time])
          #expect(notes.allSatisfy { counted.contains($0.criterion) }, "seed \(seed)")
          #expect((match.exclusion == nil) == (match.excludedBy == nil))
        }
      }
    }
  }

  @Test
  func `one pair, all of a volunteer and the best are what the whole list says`() {
    for seed in 300...320 {
      let office = RandomOffice(UInt64(seed), volunteers: 8, requests: 4).office
      let matching = Matching(office)
      var whole: [RecordID: [RecordID: Match]] = [:]
      for request in office.requests {
        let list = matching.volunteers(for: request)
        for match in list { whole[match.volunteer, default: [:]][request.id] = match }
        let best = list.filter { $0.excludedBy == nil }.prefix(3)
        let found = matching.best(3, for: request).matches
        #expect(found.map(\.volunteer) == best.map(\.volunteer), "seed \(seed)")
        #expect(found.map(\.score) == best.map(\.score))
      }
      let open = office.requests.map { ($0, $0.record) }.filter { _, request in
        ["open", "matching"].contains(request.state.key)
          && request.end.map { $0 >= office.today } ?? true
      }.map(\.0)
      #expect(matching.best(2).map(\.request) == open.map(\.id))
      for volunteer in office.volunteers {
        let matches = matching.requests(for: volunteer)
        #expect(Set(matches.map(\.request)) == Set(open.map(\.id)))
        for match in matches {
          let other = whole[volunteer.id]?[match.request]
          let single = matching.match(volunteer.id, match.request)
          #expect(match.score == other?.score && match.excludedBy == other?.excludedBy)
          #expect(single?.score == other?.score && single?.reasons == other?.reasons)
          #expect(match.missing == other?.missing)
        }
        let ranks = matches.map { ($0.excludedBy == nil ? 0 : 1, -$0.score) }
        #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 })
      }
    }
  }
}
