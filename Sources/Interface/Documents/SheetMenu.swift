import Domain
import Exchange
import Workspace

/// What can be done with the sheet "Wer macht was" (requirement 41).
enum SheetMenu {
  /// For the whole area, or for a district alone.
  static func open(_ app: App, district: Term? = nil) {
    let place = district.map { app.workspace.reading.word($0.key, of: .districts) }
    let question = QuestionScreen(
      Text(
        de: "Blatt „Wer macht was“\(place.map { " – \($0)" } ?? "")",
        en: "Sheet of who does what\(place.map { " – \($0)" } ?? "")"
      ),
      [
        .init(
          key: Text(de: "a", en: "v"),
          Text(de: "Ansehen (q führt hierher zurück)", en: "View (q leads back here)")
        ) { app in
          read(app, district, isInternal: false)
        },
        .init(
          key: Text(de: "b", en: "o"),
          Text(
            de: "Fürs Büro: mit Lücken und Informierten",
            en: "For the office: with gaps and who was told"
          )
        ) { app in read(app, district, isInternal: true) },
        .init(key: Text(de: "s", en: "s"), Text(de: "Speichern …", en: "Save …")) { app in
          SheetSaving.open(app, district)
        },
        .init(key: Text(de: "t", en: "d"), Text(de: "Stadtteil …", en: "District …")) { app in
          chooseDistrict(app)
        },
        .init(key: Text(de: "w", en: "w"), Text(de: "Wen informiert? …", en: "Who was told? …")) {
          app in app.attempt { try recordNotice(app) }
        },
      ],
      keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
    )
    app.push(question)
  }

  static func sheet(_ app: App, _ district: Term?) -> ResponsibilitySheet {
    app.follow()
    let workspace = app.workspace
    return ResponsibilitySheet(
      workspace.office,
      on: workspace.today,
      district: district,
      reading: workspace.germanReading
    )
  }

  /// What changed since the last sheet that somebody was told of; nil where there was none.
  static func changes(_ app: App) throws -> ResponsibilityChanges? {
    let office = app.workspace.office
    let notices = office.notices.map(\.record).filter { $0.subject == Term("responsibilities") }
    let told = notices.compactMap { $0.version ?? $0.day }.filter { $0 < office.today }
    guard let since = told.max() else { return nil }
    return ResponsibilityChanges(
      since: since,
      before: try app.workspace.responsibilities(asOf: since),
      of: try app.workspace.entries(Partner.self, asOf: since),
      until: office.today,
      after: office.responsibilities,
      of: office.partners
    )
  }

  private static func read(_ app: App, _ district: Term?, isInternal: Bool) {
    app.attempt {
      let changes = try changes(app)
      app.read(sheet(app, district).document(changes: changes, isInternal: isInternal))
    }
    open(app, district: district)
  }

  private static func chooseDistrict(_ app: App) {
    let all = PickerSource.Entry(
      key: Coverage.everywhere.key,
      label: Text(de: "alle Stadtteile", en: "all districts")[app.language]
    )
    let districts = app.workspace.districts.filter { $0 != Coverage.everywhere }.map { term in
      let word = app.workspace.reading.word(term.key, of: .districts)
      return PickerSource.Entry(key: term.key, label: word)
    }
    let picker = PickerScreen(
      title: Text(de: "Blatt für einen Stadtteil", en: "Sheet for a district"),
      source: .fixed([all] + districts)
    ) { chosen, app in
      let district = chosen.first.map { Term($0) }
      open(app, district: district == Coverage.everywhere ? nil : district)
    }
    app.push(picker)
  }

  /// A form in which it is kept who was told of the sheet of today.
  private static func recordNotice(_ app: App) throws {
    if let reason = app.workspace.readOnly { throw Refusal(reason) }
    let values = ["version": app.workspace.today.stored, "subject": "responsibilities"]
    let draft = app.workspace.newDraft(RecordType(StakeholderNotice.self), values)
    app.push(FormScreen(draft, app))
  }
}
