import Domain

/// An office with volunteers who may be proposed, and one request.
struct MatchingScene {
  var scene = WarningScene()
  var asked = DeploymentRequest()
  /// The identity of the request.
  let id = RecordID("req:0")

  init() {
    asked.state = Term("open")
    // Only what a test is about counts.
    scene.set(MatchWeights.contact, 0)
  }

  mutating func volunteer(
    consents: [String] = ["forwarding"],
    _ change: (inout Volunteer) -> Void = { _ in }
  ) -> RecordID {
    let volunteer = scene.add(\.volunteers) {
      $0.state = Term("ready")
      change(&$0)
    }
    for purpose in consents {
      _ = scene.add(\.consents) {
        $0.volunteer = volunteer
        $0.purpose = Term(purpose)
        $0.given = Day("2026-01-01")
      }
    }
    return volunteer
  }

  mutating func neighbours(_ district: String, _ others: [String]) {
    _ = scene.add(\.neighbours) {
      $0.district = Term(district)
      $0.neighbours = others.map { Term($0) }
    }
  }

  var request: Entry<DeploymentRequest> { Entry(id, asked) }

  var matching: Matching {
    var office = scene.office
    office.requests.append(request)
    return Matching(office)
  }

  var list: [Match] { matching.volunteers(for: request) }

  func match(_ volunteer: RecordID) -> Match? { matching.match(volunteer, id) }

  func score(_ volunteer: RecordID) -> Int? { match(volunteer)?.score }

  func exclusion(_ volunteer: RecordID) -> MatchExclusion? { match(volunteer)?.excludedBy }
}
