import Domain
import Workspace

/// The views of placements, guide agreements and what they taught.
enum PlacementViews {
  static let all: [ViewEntry] = [
    ViewEntry("running-placements", key: "E", RunningPlacementsScreen.title, in: .deployment) {
      app in
      app.close { $0 is RunningPlacementsScreen }
      app.push(RunningPlacementsScreen(app))
    },
    ViewEntry("running-guides", key: "V", GuideAgreementsScreen.title, in: .deployment) { app in
      app.close { $0 is GuideAgreementsScreen }
      app.push(GuideAgreementsScreen(app))
    },
    ViewEntry(
      "experiences",
      key: "m",
      Text(de: "Erfahrungen fürs Plenum …", en: "Experience for the plenum …"),
      in: .deployment
    ) { app in ExperienceMenu.open(app) },
  ]
}
