/// Records of one type by their identities, for rules that follow links.
package struct Lookup<R: Record>: Sendable {
  private let places: [RecordID: Int]
  package let entries: [Entry<R>]

  package init(_ entries: [Entry<R>]) {
    self.entries = entries
    var places = [RecordID: Int](minimumCapacity: entries.count)
    for (place, entry) in entries.enumerated() where places[entry.id] == nil {
      places[entry.id] = place
    }
    self.places = places
  }

  package subscript(_ id: RecordID?) -> R? { entry(id)?.record }

  /// The entry, which costs less to hand on than the record with all its fields.
  package func entry(_ id: RecordID?) -> Entry<R>? {
    place(id).map { entries[$0] }
  }

  /// Where among the entries a record stands.
  func place(_ id: RecordID?) -> Int? { id.flatMap { places[$0] } }

  package func contains(_ id: RecordID) -> Bool { places[id] != nil }
}

extension Office {
  /// The records of a type by their identities.
  package func lookup<R: Record>(_ type: R.Type) -> Lookup<R> { Lookup(self[type]) }

  /// The types of records that the rules look at.
  package static let types =
    cooperation + volunteering + requesting + planning + gathering + outreach

  /// The types whose archived records are looked at too: their data is kept until it is erased, and
  /// what once took place still rests on them.
  package static let kept: [any Record.Type] = [
    Volunteer.self, Placement.self, GuideAgreement.self, HoursEntry.self, BackgroundCheck.self,
    Expense.self, Enquiry.self, Contact.self, DeploymentRequest.self, Project.self,
  ]
}
