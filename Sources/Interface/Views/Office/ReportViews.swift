/// The view of what the office can show for its year.
enum ReportViews {
  static let all: [ViewEntry] = [
    ViewEntry("reports", key: "J", ReportsView.title, in: .office) { app in
      app.push(ReportsView.screen(app))
    }
  ]
}
