import Domain

/// The views of the time that volunteers have.
enum LoadViews {
  static let all: [ViewEntry] = [
    ViewEntry("free", key: nil, FreeScreen.title, in: .work) { app in app.push(FreeScreen(app)) },
    ViewEntry("load", key: nil, LoadMapScreen.title, in: .work) { app in
      app.push(LoadMapScreen(app))
    },
    ViewEntry("interpreters", key: nil, InterpreterScreen.title, in: .work) { app in
      app.push(InterpreterScreen(app))
    },
  ]
}
