import Domain
import Workspace

/// The views of talks with partners.
enum ConversationViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "follow-ups",
      key: "f",
      FollowUpRows.title,
      in: .cooperation,
      open: RowsScreen<FollowUpRows>.open
    ),
    ViewEntry("last-talks", key: "G", LastTalkScreen.title, in: .cooperation) { app in
      app.push(LastTalkScreen(app))
    },
  ]
}
