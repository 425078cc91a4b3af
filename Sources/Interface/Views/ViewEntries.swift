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
    WarningViews.all,
    RequestViews.all,
    PlacementViews.all,
    ListViews.all,
    OfficeViews.all,
    VocabularyViews.all,
  ].flatMap { $0 }

  /// The keys from the menu's own key to a view, for help and palette; empty without a letter.
  static func way(to command: String) -> String {
    guard let entry = all.first(where: { "view-\($0.name)" == command }), let key = entry.key else {
      return ""
    }
    return "w \(key)"
  }
}
