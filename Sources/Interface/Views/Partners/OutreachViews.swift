import Domain
import Workspace

/// The views of publicity and knowledge.
enum OutreachViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "campaign-results",
      key: "C",
      CampaignRows.title,
      in: .outreach,
      open: RowsScreen<CampaignRows>.open
    ),
    ViewEntry("own-events", key: "y", ownEvents, in: .outreach) { app in
      app.openList("own-events", events)
    },
    ViewEntry(
      "knowledge-by-topic",
      key: "G",
      KnowledgeRows.title,
      in: .knowledge,
      open: RowsScreen<KnowledgeRows>.open
    ),
    ViewEntry(
      "website",
      key: "w",
      Text(de: "Für die Website …", en: "For the website …"),
      in: .knowledge
    ) { app in WebsiteMenu.open(app) },
  ]

  private static let ownEvents = Text(de: "Eigene Veranstaltungen", en: "Own events")

  /// The office's own events, the latest first (requirement 245).
  private static var events: ListView {
    let type = RecordType(Campaign.self)
    let own = type.position(of: "own") ?? 0
    let listing = Listing(type) { table, row in !table.stored(row, own).isEmpty }
    listing.sorting = Listing.Sorting(field: type.position(of: "start") ?? 0, isDescending: true)
    return ListView(
      listing,
      title: ownEvents,
      nothing: Text(
        de: "Keine Aktion ist als eigene Veranstaltung gekennzeichnet.",
        en: "No campaign is marked as an own event."
      )
    )
  }
}
