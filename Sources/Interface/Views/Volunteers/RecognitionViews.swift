import Domain

/// The views of who is to be thanked.
enum RecognitionViews {
  static let all: [ViewEntry] = [
    ViewEntry("recognition-due", key: "A", DueScreen.title, in: .money) { app in
      app.close { $0 is DueScreen }
      app.push(DueScreen(app))
    }
  ]
}
