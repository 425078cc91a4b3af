import Domain
import Workspace

/// The views of questions that reach the office, and of where to send people.
enum EnquiryViews {
  static let all: [ViewEntry] = [
    ViewEntry("inbox", key: "e", inboxTitle, in: .enquiries) { $0.openList("inbox", inbox) },
    ViewEntry("directory", key: "v", DirectoryScreen.title, in: .enquiries) { app in
      app.close { $0 is DirectoryScreen }
      app.push(DirectoryScreen(app))
    },
    ViewEntry("service-counter", key: "z", CounterScreen.title, in: .enquiries) { app in
      app.close { $0 is CounterScreen }
      app.push(CounterScreen())
    },
  ]

  private static let inboxTitle = Text(de: "Eingang der Anfragen", en: "Enquiry inbox")

  /// All enquiries: those that wait first, the oldest on top.
  static var inbox: ListView {
    let type = RecordType(Enquiry.self)
    let day = type.position(of: "day") ?? 0
    let listing = Listing(
      type,
      rank: { table, row in
        (table as? TypedTable<Enquiry>)?.rows[row].rank ?? 0
      }
    )
    listing.sorting = Listing.Sorting(field: day, isDescending: false)
    let list = ListView(
      listing,
      title: inboxTitle,
      nothing: Text(de: "Keine Anfragen. n nimmt eine auf.", en: "No enquiries. n takes one in.")
    )
    list.leading = day
    list.isAlert = isOverdue
    list.note = { list, workspace in
      guard let table = workspace.table(type) as? TypedTable<Enquiry> else { return nil }
      let days = workspace.settings.record.value(of: VolunteerThresholds.enquiryAnswer)
      // Those that wait stand first.
      let waiting = list.rows.lazy.compactMap { table.row($0).map { table.rows[$0] } }
        .prefix { $0.isWaiting }
      let late = waiting.count { $0.isOverdue(on: workspace.today, after: days) }
      let words = Text(de: "\(waiting.count) offen", en: "\(waiting.count) open")
      guard late > 0 else { return words }
      return words
        + Text(de: ", \(late) länger als \(days) Tage", en: ", \(late) for more than \(days) days")
    }
    list.remark = ListView.Remark(
      title: Text(de: "Wartet", en: "Waiting"),
      width: 18,
      from: 60,
      words: waiting
    )
    return list
  }

  private static func isOverdue(_ id: RecordID, _ workspace: Workspace) -> Bool {
    let days = workspace.settings.record.value(of: VolunteerThresholds.enquiryAnswer)
    guard let enquiry = workspace.entry(id, of: Enquiry.self)?.record else { return false }
    return enquiry.isOverdue(on: workspace.today, after: days)
  }

  /// How long it waits and who took it; of the others their state.
  private static func waiting(_ id: RecordID, _ workspace: Workspace) -> Text {
    guard let enquiry = workspace.entry(id, of: Enquiry.self)?.record else { return Text("") }
    guard enquiry.isWaiting else {
      let word = workspace.office.words(enquiry.state, of: .enquiryStates)
      return enquiry.answeredBy.isEmpty ? word : word + Text(" (\(enquiry.answeredBy))")
    }
    let days = enquiry.daysOpen(on: workspace.today).map { count in
      count == 0
        ? Text(de: "heute", en: "today") : Text(de: "\(count) Tg.", en: "\(count) d")
    }
    let taken = enquiry.takenBy.isEmpty ? "" : " · \(enquiry.takenBy)"
    return (days ?? Text("")) + Text(taken)
  }
}
