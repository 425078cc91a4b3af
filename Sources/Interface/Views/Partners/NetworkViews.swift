import Domain

/// The views of who is tied to whom.
enum NetworkViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "network-map",
      key: "K",
      Text(de: "Netzwerkkarte", en: "Network map"),
      in: .networks
    ) { app in app.push(MapScreen(nil, app)) }
  ]
}
