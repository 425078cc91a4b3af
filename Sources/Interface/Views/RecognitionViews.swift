import Domain

/// The views of who is to be thanked.
enum RecognitionViews {
  static let all: [ViewEntry] = [
    ViewEntry("recognition-due", key: nil, DueScreen.title, in: .work) { app in
      app.close { $0 is DueScreen }
      app.push(DueScreen(app))
    }
  ]
}
