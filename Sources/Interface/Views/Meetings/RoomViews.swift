import Domain

/// The views of rooms and of what is lent, offered or wanted.
enum RoomViews {
  static let all: [ViewEntry] = [
    ViewEntry("room-plan", key: "r", RoomPlanScreen.title, in: .rooms) { app in
      app.push(RoomPlanScreen(app))
    },
    ViewEntry("resource-states", key: "M", ResourceView.title, in: .rooms) { app in
      app.push(ResourceView.screen(app))
    },
  ]
}
