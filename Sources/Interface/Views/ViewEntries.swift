import Domain

/// All views of the menu: a table per subject, each in a file of its own.
enum ViewEntries {
  static let all: [ViewEntry] = [
    MatrixViews.all,
    PartnerViews.all,
    DocumentViews.all,
    ConversationViews.all,
    RadarViews.all,
    NetworkViews.all,
    MoneyViews.all,
    FundingViews.all,
    RecognitionViews.all,
    EnquiryViews.all,
    WarningViews.all,
    RequestViews.all,
    PlacementViews.all,
    LoadViews.all,
    ProjectViews.all,
    PrivacyViews.all,
    CourseViews.all,
    RoomViews.all,
    TaskViews.all,
    SeriesViews.all,
    OutreachViews.all,
    ListViews.all,
    ReportViews.all,
    OfficeViews.all,
    VocabularyViews.all,
  ].flatMap { $0 }

  /// The keys from the menu's own key to a view, for help and palette; empty without a letter.
  static func way(to command: String) -> String {
    guard let entry = all.first(where: { "view-\($0.name)" == command }), let key = entry.key else {
      return ""
    }
    return "w \(entry.group.page.key) \(key)"
  }

  /// The view that a letter means on a page: its own, else the only one of another page.
  static func entry(_ letter: Character, on page: ViewPage, of entries: [ViewEntry]) -> ViewEntry? {
    let named = entries.filter { $0.key == letter }
    return named.first { $0.group.page == page } ?? (named.count == 1 ? named.first : nil)
  }
}
