import Domain
import Workspace

/// The views of needs, deployment requests and prospective sites.
enum RequestViews {
  static let all: [ViewEntry] = [
    ViewEntry("open-requests", key: "o", OpenRequestsScreen.title, in: .deployment) { app in
      app.close { $0 is OpenRequestsScreen }
      app.push(OpenRequestsScreen(app))
    },
    ViewEntry(
      "demand",
      key: "A",
      DemandRows.title,
      in: .work,
      open: RowsScreen<DemandRows>.open
    ),
    ViewEntry(
      "need-round",
      key: "e",
      NeedRoundRows.title,
      in: .work,
      open: RowsScreen<NeedRoundRows>.open
    ),
    ViewEntry("open-needs", key: "b", openNeeds, in: .work) { app in
      app.openList("open-needs", needs)
    },
    ViewEntry("prospects", key: "k", prospects, in: .deployment) { app in
      app.openList("prospects", openProspects)
    },
  ]

  private static let openNeeds = Text(de: "Offene Bedarfe", en: "Open needs")
  private static let prospects = Text(
    de: "Akquise: nächste Schritte",
    en: "Prospective sites: next steps"
  )

  /// The needs of which something is still to be done, those that were told last first.
  static var needs: ListView {
    let type = RecordType(Need.self)
    let state = type.position(of: "state") ?? 0
    let listing = Listing(type) { table, row in
      ["", "open", "clarifying"].contains(table.stored(row, state))
    }
    listing.sorting = Listing.Sorting(field: type.position(of: "asked") ?? 0, isDescending: true)
    return ListView(
      listing,
      title: openNeeds,
      nothing: Text(
        de: "Kein Bedarf ist offen. n legt einen an.",
        en: "No need is open. n adds one."
      )
    )
  }

  /// The sites on the way, by the day of the next step.
  static var openProspects: ListView {
    let type = RecordType(FieldProspect.self)
    let (state, due) = (type.position(of: "state") ?? 0, type.position(of: "due") ?? 0)
    let request = type.position(of: "request") ?? 0
    let listing = Listing(type) { table, row in
      let key = table.stored(row, state)
      return key != "lost" && (key != "won" || table.stored(row, request).isEmpty)
    }
    listing.sorting = Listing.Sorting(field: due, isDescending: false)
    let list = ListView(
      listing,
      title: prospects,
      nothing: Text(
        de: "Kein Einsatzfeld ist in Aussicht. n legt eines an.",
        en: "No site is in prospect. n adds one."
      )
    )
    list.leading = due
    let isLate: (RecordID, Workspace) -> Bool = { id, workspace in
      let table = workspace.table(type)
      let day = table.row(id).flatMap { Day(stored: table.stored($0, due)) }
      return day.map { $0 < workspace.today } ?? false
    }
    list.isAlert = isLate
    list.note = { list, workspace in
      let late = list.rows.count { isLate($0, workspace) }
      return late == 0 ? nil : Text(de: "\(late) überfällig", en: "\(late) overdue")
    }
    return list
  }
}
