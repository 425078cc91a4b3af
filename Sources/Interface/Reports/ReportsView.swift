import Domain
import Workspace

/// The list of all reports with what each of them tells.
enum ReportsView {
  static let title = Text(de: "Berichte", en: "Reports")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen("reports", app, of: [], contexts: [.page]) { app in
      let rows = Reports.all.map { kind in
        SectionContent.Row(
          key: kind.name,
          cells: [kind.title[app.language], kind.purpose[app.language]]
        ) { open(kind, $0) }
      }
      return SectionContent(
        title: title[app.language],
        columns: [
          .init(title: Text(de: "Bericht", en: "Report"), width: 28),
          .init(title: Text(de: "Was er sagt", en: "What it tells"), width: 40),
        ],
        sections: [
          .init(
            title: Text(de: "Über ein Jahr oder einen Zeitraum", en: "On a year or a period"),
            isCounted: false,
            rows: rows
          )
        ],
        nothing: Text(de: "Keine Berichte.", en: "No reports.")
      )
    }
  }

  /// Opens a report; where there is one for each directive or source it asks for which.
  static func open(_ kind: ReportKind, _ app: App) {
    let office = app.workspace.office
    guard let subjects = kind.subjects?(office) else {
      return app.push(ReportScreen(kind, nil, app))
    }
    guard let first = subjects.first else {
      let reason = Text(
        de: "Dafür ist noch keine Förderrichtlinie und kein Mittelgeber erfasst.",
        en: "No directive and no source of money is entered for that yet."
      )
      return app.say(reason, .warning)
    }
    if subjects.count == 1 { return app.push(ReportScreen(kind, first, app)) }
    let entries = subjects.enumerated().map { place, subject in
      PickerSource.Entry(key: String(place), label: subject.words(office)[app.language])
    }
    let picker = PickerScreen(
      title: Text(de: "Für wen ist der Bericht?", en: "Whom is the report for?"),
      source: .fixed(entries)
    ) { chosen, app in
      guard let place = chosen.first.flatMap({ Int($0) }), subjects.indices.contains(place) else {
        return
      }
      app.push(ReportScreen(kind, subjects[place], app))
    }
    app.push(picker)
  }
}
