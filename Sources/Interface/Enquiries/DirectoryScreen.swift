import Domain
import Terminal
import Workspace

/// The professional services by what they are there for, with how to reach them.
final class DirectoryScreen: Screen {
  static let title = Text(de: "Fachstellenverzeichnis", en: "Referral directory")

  enum Row {
    case heading(Text)
    case service(Entry<ReferralService>)
  }

  private let view = ListView(nil)
  private(set) var rows: [Row] = []
  private var shown: TableState?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }

  var list: ListView? { view }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  func newDraft(_ app: App) -> Draft? { app.workspace.newDraft(RecordType(ReferralService.self)) }

  private func refresh(_ app: App) {
    let workspace = app.workspace
    let state = workspace.state(of: [ReferralService.kind, OfficeTerm.kind, OfficeSettings.kind])
    guard state != shown else { return }
    shown = state
    let office = workspace.office
    let directory = ReferralDirectory(office.referralServices, office.terms)
    rows = directory.sections.flatMap { section in
      [.heading(words(section.subject, office))] + section.services.map { .service($0) }
    }
    view.take(
      rows.compactMap {
        if case .service(let entry) = $0 { entry.id } else { nil }
      }
    )
  }

  private func words(_ subject: ReferralDirectory.Section.Subject, _ office: Office) -> Text {
    switch subject {
    case .boundary(let term): office.words(term, of: .boundaries)
    case .topic(let term): Text(de: "Thema: ", en: "Topic: ") + office.words(term, of: .topics)
    case .other: Text(de: "Ohne Angabe", en: "Not told")
    }
  }

  /// Searches all services by name, topic and place.
  func find(_ app: App) {
    let type = RecordType(Consultation.self)
    guard let field = type.field("service") else { return }
    app.push(
      PickerScreen(title: DirectoryScreen.title, source: PickerSource.make(field, app)) {
        chosen,
        app in
        if let id = chosen.first { app.open(RecordID(id)) }
      }
    )
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    DirectoryDrawing(rows: rows, view: view, app: app).draw(&frame, Chrome.body(frame))
  }
}
