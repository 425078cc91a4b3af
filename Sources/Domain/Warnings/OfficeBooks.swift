/// What several rules look up in one office, each made when it is first asked for.
package final class OfficeBooks {
  package let office: Office
  private(set) lazy var load = LoadBook(office)
  private(set) lazy var service = ServiceDays(office)
  private(set) lazy var contacts = LastContacts(office)
  private(set) lazy var courses = office.courseStandings
  private(set) lazy var recognition = DueRecognition.all(in: office)
  /// All volunteers as matching compares them.
  package private(set) lazy var matching = Matching(office)

  package init(_ office: Office) {
    self.office = office
  }
}
