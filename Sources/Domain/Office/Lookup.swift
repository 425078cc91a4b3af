/// Records of one type by their identities, for rules that follow links.
package struct Lookup<R: Record>: Sendable {
  private let places: [RecordID: Int]
  package let entries: [Entry<R>]

  package init(_ entries: [Entry<R>]) {
    self.entries = entries
    places = Dictionary(entries.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
      first
    }
  }

  package subscript(_ id: RecordID?) -> R? {
    id.flatMap { places[$0] }.map { entries[$0].record }
  }
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
