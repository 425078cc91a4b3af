import Domain

/// The view of all that needs attention.
enum WarningViews {
  static let all: [ViewEntry] = [
    ViewEntry("warnings", key: "H", Text(de: "Hinweise", en: "Warnings"), in: .office) { app in
      app.push(WarningScreen(about: nil, app))
    }
  ]
}
