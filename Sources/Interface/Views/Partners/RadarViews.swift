import Domain

/// The views of work that may be done twice.
enum RadarViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "parallels",
      key: "r",
      Text(de: "Parallele Angebote", en: "Parallel offers"),
      in: .responsibilities
    ) { app in app.push(RadarScreen(app)) }
  ]
}
