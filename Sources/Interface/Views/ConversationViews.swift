import Domain
import Workspace

/// The views of talks with partners.
enum ConversationViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "follow-ups",
      key: "f",
      Text(de: "Wiedervorlagen", en: "Follow-ups"),
      in: .cooperation
    ) { app in app.openList("follow-ups", followUps) },
    ViewEntry("last-talks", key: "G", LastTalkScreen.title, in: .cooperation) { app in
      app.push(LastTalkScreen(app))
    },
  ]

  /// The talks after which something is still to be done, those that are overdue first.
  static var followUps: ListView {
    let type = RecordType(Conversation.self)
    let due = type.position(of: "follow-up") ?? 0
    let done = type.position(of: "done") ?? 0
    let listing = Listing(type) { table, row in
      !table.stored(row, due).isEmpty && table.stored(row, done).isEmpty
    }
    listing.sorting = Listing.Sorting(field: due, isDescending: false)
    let list = ListView(
      listing,
      title: Text(de: "Wiedervorlagen", en: "Follow-ups"),
      nothing: Text(de: "Nichts liegt zur Wiedervorlage.", en: "Nothing is to be followed up.")
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
