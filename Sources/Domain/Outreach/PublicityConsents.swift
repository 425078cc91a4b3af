/// Whether those who are shown or named in what leaves the house agreed to it (requirement 104).
package struct PublicityConsents: Sendable {
  private let consents: Consents
  private let names: [RecordID: String]

  package init(_ office: Office) {
    consents = Consents(office)
    names = Dictionary(
      office.kept(Volunteer.self).map {
        ($0.id, PersonName.listed(last: $0.record.lastName, first: $0.record.firstName))
      }
    ) { first, _ in first }
  }

  /// Those whose consent to photo and publication does not hold today.
  package func missing(of people: [RecordID]) -> [RecordID] {
    people.filter { !consents.holds("photo", of: $0) }
  }

  /// Names in quotation marks.
  func words(_ people: [RecordID]) -> Text {
    WarningWords.list(people.map { names[$0] ?? $0.text })
  }
}
