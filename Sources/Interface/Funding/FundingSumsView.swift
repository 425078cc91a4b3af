import Domain
import Terminal
import Workspace

/// The money for projects, year by year and source by source.
enum FundingSumsView {
  static let title = Text(de: "Fördermittel je Jahr", en: "Funding by year")

  static func screen(_ app: App) -> SectionScreen {
    let screen = SectionScreen(
      "funding-sums",
      app,
      of: [
        ProjectFunding.kind, FundingYear.kind, FundCall.kind, FundingDirective.kind, Project.kind,
      ],
      contexts: [.page],
      make: content
    )
    // It begins with this year; the years before are above.
    let year = app.workspace.today.year
    let place = screen.rows.firstIndex { $0.key.hasPrefix("\(year) ") }
    screen.move(by: place ?? 0)
    return screen
  }

  private static func content(_ app: App) -> SectionContent {
    let book = FundingBook(app.workspace.office)
    let sums = FundingSums(book)
    let years = sums.years.map { year in
      SectionContent.Section(
        title: heading(year, app),
        isCounted: false,
        rows: year.rows.map { row($0, year.year, book, app) }
          + (year.rows.count > 1 ? [total(year, app)] : [])
      )
    }
    let undated = SectionContent.Section(
      title: Text(de: "Ohne Zeitraum, in keinem Jahr gezählt", en: "No period, counted in no year"),
      rows: sums.undated.map { one in
        SectionContent.Row(
          key: "undated \(one.funding.text)",
          id: one.funding,
          cells: [app.workspace.label(one.funding) ?? "", one.amount.written(app.language)],
          isAlert: true
        )
      }
    )
    let save = SectionContent.Section(
      title: Text(de: "Bericht", en: "Report"),
      isCounted: false,
      rows: sums.years.isEmpty ? [] : [saving(app)]
    )
    return SectionContent(
      title: (title + Text(de: ", eigene Projekte", en: ", own projects"))[app.language],
      columns: [
        .init(title: Text(de: "Mittelgeber", en: "Source"), width: 18),
        .init(title: Text(de: "Bewilligt", en: "Granted"), width: 13, isNumeric: true),
        .init(title: Text(de: "Geplant", en: "Planned"), width: 13, isNumeric: true),
        .init(title: Text(de: "Abgerufen", en: "Called"), width: 13, isNumeric: true),
        .init(title: Text(de: "Ausgegeben", en: "Spent"), width: 13, isNumeric: true),
      ],
      sections: years + [undated, save],
      nothing: Text(
        de:
          "Noch keine Förderung mit Betrag. Auf der Seite eines Projekts legt n im Reiter „Förderungen“ eine an.",
        en:
          "No funding with an amount yet. On the page of a project n adds one in the tab “Fundings”."
      )
    )
  }

  private static func heading(_ year: FundingSums.Year, _ app: App) -> Text {
    guard let share = year.ownShare else { return Text("\(year.year)") }
    return Text(
      de: "\(year.year) · Eigenmittel \(share.written(.german))",
      en: "\(year.year) · own funds \(share.written(.english))"
    )
  }

  private static func cells(_ sum: FundingSums.Sum, _ app: App) -> [String] {
    [sum.granted, sum.planned, sum.called, sum.spent].map {
      $0.cents == 0 ? "–" : $0.written(app.language)
    }
  }

  private static func row(
    _ row: FundingSums.Row,
    _ year: Int,
    _ book: FundingBook,
    _ app: App
  ) -> SectionContent.Row {
    let word = book.words(of: row.source)
    return SectionContent.Row(
      key: "\(year) \(row.source.key)",
      cells: [word[app.language]] + cells(row.sum, app),
      open: { app in
        let ids = Set(row.fundings)
        let listing = Listing(RecordType(ProjectFunding.self)) { table, place in
          ids.contains(table.ids[place])
        }
        let title = Text("\(year) · ") + word
        app.openList("fundings-of-year", ListView(listing, title: title))
      }
    )
  }

  private static func total(_ year: FundingSums.Year, _ app: App) -> SectionContent.Row {
    SectionContent.Row(
      key: "\(year.year) total",
      cells: [Text(de: "Zusammen", en: "Together")[app.language]] + cells(year.total, app),
      open: { FundingReportMenu.open($0) }
    )
  }

  private static func saving(_ app: App) -> SectionContent.Row {
    SectionContent.Row(
      key: "report",
      cells: [Text(de: "Ansehen, speichern …", en: "View, save …")[app.language]],
      open: { FundingReportMenu.open($0) }
    )
  }
}
