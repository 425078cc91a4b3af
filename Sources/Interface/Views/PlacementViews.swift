import Domain
import Workspace

/// The views of placements, guide agreements and what they taught.
enum PlacementViews {
  static let all: [ViewEntry] = [
    ViewEntry("running-placements", key: nil, RunningPlacementsScreen.title, in: .work) { app in
      app.close { $0 is RunningPlacementsScreen }
      app.push(RunningPlacementsScreen(app))
    },
    ViewEntry("running-guides", key: nil, GuideAgreementsScreen.title, in: .work) { app in
      app.close { $0 is GuideAgreementsScreen }
      app.push(GuideAgreementsScreen(app))
    },
    ViewEntry(
      "experiences",
      key: nil,
      Text(de: "Erfahrungen fürs Plenum …", en: "Experience for the plenum …"),
      in: .work
    ) { app in ExperienceMenu.open(app) },
  ]
}
