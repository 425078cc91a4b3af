import Domain
import Workspace

/// The views of projects and of the team.
enum ProjectViews {
  static let all: [ViewEntry] = [
    ViewEntry("timeline", key: "t", TimelineScreen.title, in: .projects) { app in
      app.close { $0 is TimelineScreen }
      app.push(TimelineScreen(app))
    },
    ViewEntry("guide-projects", key: "l", GuideProjectsView.title, in: .projects) { app in
      app.push(GuideProjectsView.screen(app))
    },
    ViewEntry("balance", key: "o", BalanceView.title, in: .projects) { app in
      app.push(BalanceView.screen(app))
    },
    ViewEntry("strategies", key: "H", StrategyView.title, in: .projects) { app in
      app.push(StrategyView.screen(app))
    },
    ViewEntry("staff-load", key: "w", StaffLoadView.title, in: .team) { app in
      app.push(StaffLoadView.screen(app))
    },
  ]
}
