package import Domain

/// The matching of an office, kept as long as the office is the same.
package final class MatchBook {
  package let matching: Matching
  private let volunteers: Lookup<Volunteer>
  private var reaches: [RecordID: DistrictReach] = [:]

  init(_ books: OfficeBooks) {
    matching = books.matching
    volunteers = books.office.lookup(Volunteer.self)
  }

  /// From which districts the volunteers for a request are taken; looked up once.
  package func reach(of request: Entry<DeploymentRequest>) -> DistrictReach {
    if let known = reaches[request.id] { return known }
    let reach = matching.reach(of: request)
    reaches[request.id] = reach
    return reach
  }

  /// A volunteer in use; nil where there is none.
  package func volunteer(_ id: RecordID) -> Volunteer? { volunteers[id] }
}

extension DistrictReach {
  /// How many match in the districts that are looked at.
  package var count: Int {
    switch extent {
    case .own: own
    case .neighbours: own + beside
    case .town: town
    }
  }
}

extension Workspace {
  /// Grows when a record that the rules look at changed.
  package var officeVersion: Int {
    _ = office
    return attention.version
  }

  /// The matching of the office as it is now.
  package var matchBook: MatchBook {
    _ = office
    return attention.matchBook()
  }

  /// What takes the time of each volunteer of the office as it is now.
  package var loadBook: LoadBook {
    _ = office
    return attention.loadBook()
  }

  /// Where a course in use stands, as it is now.
  package func standing(of course: RecordID) -> CourseStanding? {
    _ = office
    return attention.standing(of: course)
  }
}
