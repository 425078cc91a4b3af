/// The list of all warnings: a table per subject, joined here.
package enum Warnings {
  /// In the order of their numbers, rules of our own last.
  package static let all: [Warning] = [
    ResponsibilityWarnings.all,
    AgreementWarnings.all,
    PlacementWarnings.all,
    NetworkWarnings.all,
    PartnerWarnings.all,
    ParallelWarnings.all,
    ContactWarnings.all,
    ExchangeWarnings.all,
    SeriesWarnings.all,
    AllowanceWarnings.all,
    FundWarnings.all,
    FundingWarnings.all,
    EnquiryWarnings.all,
    KnowledgeWarnings.all,
    RecognitionWarnings.all,
    RequestWarnings.all,
    MatchingWarnings.all,
    LoadWarnings.all,
    AccompanimentWarnings.all,
    PrivacyWarnings.all,
    CourseWarnings.all,
    RoomWarnings.all,
    ProjectWarnings.all,
    TaskWarnings.all,
    UnreachedWarnings.all,
  ].flatMap { $0 }.sorted { $0.number < $1.number }

  private static let byNumber = Dictionary(all.map { ($0.number, $0) }) { first, _ in first }

  package static func rule(_ number: Int) -> Warning? { byNumber[number] }

  /// All cases of today, in the order of the rules.
  package static func cases(in office: Office) -> [WarningCase] {
    let books = OfficeBooks(office)
    return all.flatMap { $0.cases(books) }
  }
}
