import Domain
import Workspace

/// The views of directives, deadlines and money for projects.
enum FundingViews {
  static let all: [ViewEntry] = [
    ViewEntry("funding-due", key: "f", DeadlineView.title, in: .funding) { app in
      app.push(DeadlineView.screen(app))
    },
    ViewEntry("directives", key: "d", DirectiveView.title, in: .funding) { app in
      app.push(DirectiveView.screen(app))
    },
    ViewEntry("funding-sums", key: "j", FundingSumsView.title, in: .funding) { app in
      app.push(FundingSumsView.screen(app))
    },
    ViewEntry("funding-report", key: nil, FundingReportMenu.title, in: .funding) { app in
      FundingReportMenu.open(app)
    },
  ]
}
