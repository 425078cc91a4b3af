import Charts
import Domain
import Terminal
import Workspace

/// What each post of the team has to do, today and in the coming quarters (requirement 177).
enum StaffLoadView {
  static let title = Text(de: "Auslastung im Team", en: "Load of the team")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "staff-load",
      app,
      of: [StaffPost.kind, StaffingPhase.kind, Project.kind],
      fresh: (RecordType(StaffingPhase.self), [:]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let office = app.workspace.office
    let load = StaffLoad(office)
    let limit = office.value(of: ProjectThresholds.staffShare)
    let over = load.rows.count { $0.exceeds(limit) }
    let note = over == 0 ? Text("") : Text(de: " · \(over) überlastet", en: " · \(over) overloaded")
    let words = LoadWords(language: app.language)
    var head: [(String, Bool)] = []
    if load.unassigned > 0 {
      let hours = words.hours(load.unassigned)
      let text = Text(
        de: "Ohne Stelle verplant: \(hours) in der Woche",
        en: "Planned for no post: \(hours) a week"
      )
      head.append((text[app.language], true))
    }
    let stretches = load.rows.first?.coming ?? []
    let way = ViewEntries.way(to: "view-\(StaffPost.kind.plural)")
    return SectionContent(
      title: "\(title[app.language]) \(load.rows.count)\(note[app.language])",
      head: head,
      columns: [
        .init(title: StaffPost.singular, width: 22),
        .init(title: Text(de: "Vertrag", en: "Contract"), width: 8, isNumeric: true),
        .init(title: Text(de: "Heute", en: "Today"), width: 8, isNumeric: true),
        .init(title: Text(de: "Anteil", en: "Share"), width: 7, isNumeric: true),
        .init(title: Text(de: "bis 200 %", en: "up to 200 %"), width: 20),
      ]
        + stretches.map {
          .init(title: Text(ProjectWords.quarter($0.first)), width: 8, isNumeric: true)
        },
      sections: load.rows.map { section($0, limit, words, app) },
      nothing: Text(
        de: "Noch keine Stelle im Team. Die Liste der Stellen steht unter \(way).",
        en: "No staff post yet. The list of posts is under \(way)."
      )
    )
  }

  /// The post, and below it what it works on today.
  private static func section(
    _ row: StaffLoad.Row,
    _ limit: Int,
    _ words: LoadWords,
    _ app: App
  ) -> SectionContent.Section {
    let isOver = row.exceeds(limit)
    let person = row.post.record.person
    let total = Text(de: "zusammen", en: "in all")[app.language]
    let sum = SectionContent.Row(
      key: row.post.id.text,
      id: row.post.id,
      cells: [
        total, row.contract == 0 ? "–" : words.hours(row.contract), words.hours(row.planned),
        row.percent.map { "\($0) %" } ?? "–", bar(row.percent),
      ]
        + row.coming.map { stretch in
          let isOver = row.share(of: stretch.planned).map { $0 > limit } ?? false
          return words.hours(stretch.planned) + (isOver ? "!" : "")
        },
      isAlert: isOver
    )
    let phases = row.phases.map { phase in
      let name = phase.record.project.flatMap { app.workspace.label($0) } ?? phase.record.task
      let hours = phase.record.hours.map { words.hours($0.count) } ?? ""
      let period = phase.record.period
      let isBound = period.from != nil || period.until != nil
      let days = isBound ? ProjectWords.period(period, app.language) : ""
      return SectionContent.Row(
        key: phase.id.text,
        id: phase.id,
        cells: [
          name, "", hours, "", days,
        ]
      )
    }
    let name = [row.post.record.name, person].filter { !$0.isEmpty }.joined(separator: " · ")
    let later =
      row.isFilled ? "" : Text(de: " (noch nicht besetzt)", en: " (not filled yet)")[app.language]
    return SectionContent.Section(
      title: Text(name + later),
      isCounted: false,
      rows: [sum] + phases
    )
  }

  /// A full bar is twice the contract, so that what is too much can be seen.
  private static func bar(_ percent: Int?) -> String {
    guard let percent else { return "" }
    let contract = Bar.text(percent, of: 100, cells: 10, rest: "░")
    guard percent > 100 else { return contract }
    return contract + "!" + Bar.text(percent - 100, of: 100, cells: 10, sign: "▓")
  }
}
