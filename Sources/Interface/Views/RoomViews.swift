import Domain

/// The views of rooms and of what is lent, offered or wanted.
enum RoomViews {
  static let all: [ViewEntry] = [
    ViewEntry("room-plan", key: nil, RoomPlanScreen.title, in: .work) { app in
      app.push(RoomPlanScreen(app))
    },
    ViewEntry("resource-states", key: nil, ResourceView.title, in: .work) { app in
      app.push(ResourceView.screen(app))
    },
  ]
}
