import Domain

/// The views of courses, qualifications and lecturers.
enum CourseViews {
  static let all: [ViewEntry] = [
    ViewEntry("renewals", key: "W", RenewalView.title, in: .qualification) { app in
      app.push(RenewalView.screen(app))
    },
    ViewEntry("lecturer-pool", key: "P", LecturerView.title, in: .qualification) { app in
      app.push(LecturerView.screen(app))
    },
    ViewEntry("course-statistics", key: "S", StatisticsView.title, in: .qualification) { app in
      app.push(StatisticsView.screen(app))
    },
  ]
}
