import Domain

/// The views of partners.
enum PartnerViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "pipeline",
      key: "p",
      Text(de: "Partnerweg", en: "Pipeline of partners"),
      in: .cooperation
    ) { app in app.push(PipelineScreen(app)) }
  ]
}
