import Domain
import Workspace

/// The views of talks with partners.
enum ConversationViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "follow-ups",
      key: "f",
      FollowUpsScreen.title,
      in: .cooperation
    ) { app in
      app.close { $0 is FollowUpsScreen }
      app.push(FollowUpsScreen(app))
    },
    ViewEntry("last-talks", key: "G", LastTalkScreen.title, in: .cooperation) { app in
      app.push(LastTalkScreen(app))
    },
  ]
}
