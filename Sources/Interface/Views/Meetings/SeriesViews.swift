import Domain

/// The views of meetings that come again and again.
enum SeriesViews {
  static let all: [ViewEntry] = [
    ViewEntry("series-beat", key: "o", SeriesRows.title, in: .meetings) { app in
      RowsScreen<SeriesRows>.open(app)
    },
    ViewEntry("attendance", key: "n", AttendanceView.title, in: .meetings) { app in
      app.push(AttendanceView.screen(app))
    },
  ]
}
