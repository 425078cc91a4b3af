import Domain
import Workspace

/// The directives with what they give and their deadlines, and those the program can start with.
enum DirectiveView {
  static let title = Text(de: "Richtlinien und Fristen", en: "Directives and deadlines")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "directives",
      app,
      of: DeadlineView.kinds,
      fresh: (RecordType(FundingDirective.self), [:]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let office = app.workspace.office
    let book = FundingBook(office)
    let sorted = office.directives.sorted {
      (Folding.fold($0.record.name), $0.id) < (Folding.fold($1.record.name), $1.id)
    }
    // What was archived is known, and not offered once more.
    let known = app.workspace.records(FundingDirective.self).map(\.1)
    let open = StartingDirective.missing(among: known)
    return SectionContent(
      title: "\(title[app.language]) \(sorted.count)",
      columns: [
        .init(title: FundingDirective.singular, width: 24),
        .init(title: Text(de: "Gilt bis", en: "Valid until"), width: 11),
        .init(title: Text(de: "Satz", en: "Rate"), width: 7, isNumeric: true),
        .init(title: Text(de: "Höchstens/Jahr", en: "At most a year"), width: 14, isNumeric: true),
        .init(title: Text(de: "Nächste Frist", en: "Next deadline"), width: 26),
      ],
      sections: [
        .init(title: FundingDirective.title, rows: sorted.map { row($0, book, app) }),
        .init(
          title: Text(
            de: "Startwerte: Enter übernimmt sie als eigene Einträge",
            en: "Starting values: Enter makes them records of yours"
          ),
          isCounted: false,
          rows: open.map { offer($0, app) }
        ),
      ],
      nothing: Text(
        de: "Noch keine Richtlinien. n legt die erste an.",
        en: "No directives yet. n adds the first."
      )
    )
  }

  private static func row(
    _ entry: Entry<FundingDirective>,
    _ book: FundingBook,
    _ app: App
  ) -> SectionContent.Row {
    let directive = entry.record
    let today = book.office.today
    let next = book.deadlines(of: entry.id).compactMap { deadline in
      deadline.record.openDays(on: today, under: directive).first.map {
        (day: $0, title: deadline.record.title)
      }
    }.min { ($0.day, $0.title) < ($1.day, $1.title) }
    return SectionContent.Row(
      key: entry.id.text,
      id: entry.id,
      cells: [
        directive.name,
        directive.end?.written(app.language) ?? "",
        directive.rate?.written(app.language) ?? "",
        directive.maximum?.written(app.language) ?? "",
        next.map { "\($0.day.written(app.language)) \($0.title)" } ?? "",
      ],
      isAlert: directive.end.map { $0 < today } ?? false
    )
  }

  private static func offer(_ starting: StartingDirective, _ app: App) -> SectionContent.Row {
    let draft = starting.record
    return SectionContent.Row(
      key: starting.key,
      cells: [
        starting.name,
        draft.end?.written(app.language) ?? "",
        draft.rate?.written(app.language) ?? "",
        draft.maximum?.written(app.language) ?? "",
        starting.deadlines.map { $0.title[app.language] }.joined(separator: "; "),
      ],
      open: { app in ask(starting, app) }
    )
  }

  private static func ask(_ starting: StartingDirective, _ app: App) {
    if let reason = app.workspace.readOnly { return app.say(reason, .warning) }
    app.push(
      QuestionScreen(
        Text(
          de: "„\(starting.name)“ übernehmen? Danach ändern Sie alles selbst.",
          en: "Take over “\(starting.name)”? All of it can be edited then."
        ),
        [
          .init(
            key: Text(de: "j", en: "y"),
            Text(de: "Ja, mit den Fristen", en: "Yes, with its deadlines")
          ) { app in app.attempt { try app.take(starting) } }
        ],
        keys: Text(de: "Esc: nicht übernehmen", en: "Esc: do not")
      )
    )
  }
}
