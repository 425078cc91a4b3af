import Domain

/// The views of the time that volunteers have.
enum LoadViews {
  static let all: [ViewEntry] = [
    ViewEntry("free", key: "z", FreeScreen.title, in: .deployment) { app in
      app.close { $0 is FreeScreen }
      app.push(FreeScreen(app))
    },
    ViewEntry("load", key: "L", LoadMapScreen.title, in: .people) { app in
      app.close { $0 is LoadMapScreen }
      app.push(LoadMapScreen(app))
    },
    ViewEntry("interpreters", key: "p", InterpreterScreen.title, in: .people) { app in
      app.close { $0 is InterpreterScreen }
      app.push(InterpreterScreen(app))
    },
  ]
}
