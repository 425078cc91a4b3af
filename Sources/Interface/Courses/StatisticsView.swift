import Domain
import Exchange
import Workspace

/// The figures of courses on the screen; Enter leads to the courses behind a figure.
enum StatisticsView {
  static let title = Text(de: "Kursstatistik", en: "Figures of courses")

  static func screen(_ app: App, year: Int? = nil) -> SectionScreen {
    SectionScreen(
      "course-statistics",
      app,
      of: [Course.kind, Participation.kind, CourseSession.kind, Qualification.kind, Partner.kind],
      contexts: [.page]
    ) { content($0, year: year) }
  }

  private static func content(_ app: App, year: Int?) -> SectionContent {
    let office = app.workspace.office
    let statistics = CourseStatistics(office, year: year)
    let total = statistics.total
    let people = statistics.people
    let when =
      year.map { Text(String($0)) } ?? Text(de: "aller Jahre", en: "of all years")
    let head = Text(
      de:
        "Kurse \(total.courses) · UE \(total.units) · Teilnehmende \(total.participants) · abgeschlossen \(total.completed) · Freiwillige qualifiziert \(people)",
      en:
        "courses \(total.courses) · units \(total.units) · participants \(total.participants) · completed \(total.completed) · volunteers qualified \(people)"
    )
    let parts = statistics.parts.filter { $0.rows.contains { !$0.name.de.isEmpty } }
    var sections = parts.map { aspect, rows in
      SectionContent.Section(
        title: aspect.title,
        isCounted: false,
        rows: rows.map { row($0, aspect, app) }
      )
    }
    sections.append(
      .init(
        title: Text(de: "Erworbene Qualifikationen", en: "Qualifications gained"),
        isCounted: false,
        rows: statistics.qualified.map { type, people, counted in
          let ids = Set(counted)
          let words = office.words(type, of: .qualificationKinds)
          return SectionContent.Row(
            key: "qualified \(type.key)",
            cells: [named(words)[app.language], "", "", String(people), ""]
          ) { app in
            let listing = Listing(RecordType(Qualification.self)) { table, place in
              ids.contains(table.ids[place])
            }
            app.openList("qualifications-counted", ListView(listing, title: named(words)))
          }
        }
      )
    )
    sections.insert(choices(year, app), at: 0)
    return SectionContent(
      title: "\(title[app.language]) \(when[app.language])",
      head: [(head[app.language], false)],
      columns: [
        .init(title: Text(de: "Was", en: "What"), width: 24),
        .init(title: Course.title, width: 6, isNumeric: true),
        .init(title: Text(de: "UE", en: "Units"), width: 6, isNumeric: true),
        .init(title: Text(de: "Personen", en: "People"), width: 8, isNumeric: true),
        .init(title: Text(de: "Abgeschl.", en: "Completed"), width: 9, isNumeric: true),
      ],
      sections: sections,
      nothing: Text(de: "Noch keine Kurse.", en: "No courses yet.")
    )
  }

  /// What can be done with the figures stands above them.
  private static func choices(_ year: Int?, _ app: App) -> SectionContent.Section {
    let rows: [(String, Text, (App) -> Void)] = [
      (
        "year", Text(de: "Anderes Jahr …", en: "Another year …"),
        { askForYear($0) }
      ),
      (
        "print", Text(de: "Ansehen, drucken, speichern …", en: "View, print, save …"),
        { menu(year, $0) }
      ),
    ]
    return .init(
      title: Text(de: "Auswahl", en: "Choices"),
      isCounted: false,
      rows: rows.map { key, words, open in
        SectionContent.Row(key: key, cells: [words[app.language]], open: open)
      }
    )
  }

  private static func named(_ name: Text) -> Text {
    name.de.isEmpty ? Text(de: "ohne Angabe", en: "not told") : name
  }

  private static func row(
    _ row: CourseStatistics.Row,
    _ aspect: CourseStatistics.Aspect,
    _ app: App
  ) -> SectionContent.Row {
    SectionContent.Row(
      key: "\(aspect.rawValue) \(row.name.de)",
      cells: [
        named(row.name)[app.language], String(row.courses), String(row.units),
        String(row.participants), String(row.completed),
      ]
    ) { app in
      let ids = Set(row.ids)
      let listing = Listing(RecordType(Course.self)) { table, place in
        ids.contains(table.ids[place])
      }
      app.openList("courses-counted", ListView(listing, title: named(row.name)))
    }
  }

  /// The years in which there were courses, the latest first.
  private static func askForYear(_ app: App) {
    let all = CourseStatistics(app.workspace.office, year: nil)
    let years = all.parts.first { $0.aspect == .year }?.rows.map(\.name.de) ?? []
    let every = PickerSource.Entry(
      key: "",
      label: Text(de: "alle Jahre", en: "all years")[app.language]
    )
    let entries = years.filter { !$0.isEmpty }.map { PickerSource.Entry(key: $0, label: $0) }
    app.push(
      PickerScreen(
        title: Text(de: "Kurse welchen Jahres?", en: "Courses of which year?"),
        source: .fixed([every] + entries)
      ) { chosen, app in
        app.close { ($0 as? SectionScreen)?.name == "course-statistics" }
        app.push(screen(app, year: chosen.first.flatMap { Int($0) }))
      }
    )
  }

  private static func menu(_ year: Int?, _ app: App) {
    ReportMenu(title: title, hasTable: true) { app in
      let report = CourseReport(app.workspace.office, year: year)
      return .init(document: report.document, rows: report.rows, fileName: report.fileName)
    }.open(app)
  }
}
