import Domain
import Workspace

/// The views of placements, guide agreements and what they taught.
enum PlacementViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "running-placements",
      key: "E",
      RunningPlacementRows.title,
      in: .deployment,
      open: RowsScreen<RunningPlacementRows>.open
    ),
    ViewEntry(
      "running-guides",
      key: "V",
      GuideAgreementRows.title,
      in: .deployment,
      open: RowsScreen<GuideAgreementRows>.open
    ),
    ViewEntry(
      "experiences",
      key: "m",
      Text(de: "Erfahrungen fürs Plenum …", en: "Experience for the plenum …"),
      in: .deployment
    ) { app in ExperienceMenu.open(app) },
  ]
}
