import Domain

/// The views of courses, qualifications and lecturers.
enum CourseViews {
  static let all: [ViewEntry] = [
    ViewEntry("renewals", key: nil, RenewalView.title, in: .work) { app in
      app.push(RenewalView.screen(app))
    },
    ViewEntry("lecturer-pool", key: nil, LecturerView.title, in: .work) { app in
      app.push(LecturerView.screen(app))
    },
    ViewEntry("course-statistics", key: nil, StatisticsView.title, in: .work) { app in
      app.push(StatisticsView.screen(app))
    },
  ]
}
