import Domain

/// The views of tasks and dates.
enum TaskViews {
  static let all: [ViewEntry] = [
    ViewEntry("my-tasks", key: "m", MyTasks.title, in: .tasks) { app in
      RowsScreen<MyTasks>.open(app)
    },
    ViewEntry("open-tasks", key: "u", AllTasks.title, in: .tasks) { app in
      RowsScreen<AllTasks>.open(app)
    },
    ViewEntry("tasks-by-owner", key: "j", TasksByOwner.title, in: .tasks) { app in
      RowsScreen<TasksByOwner>.open(app)
    },
    ViewEntry("calendar", key: "k", CalendarScreen.title, in: .tasks) { app in
      app.close { $0 is CalendarScreen }
      app.push(CalendarScreen(app))
    },
  ]
}
