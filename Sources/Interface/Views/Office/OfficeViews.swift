import Domain
import Workspace

/// What concerns the office itself.
enum OfficeViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      OfficeSettings.kind.plural,
      key: "s",
      OfficeSettings.title,
      in: .office
    ) { app in
      let settings = app.workspace.settings
      // There is one record of settings: it is opened, or made when first asked for.
      if app.workspace.exists(settings.id) { return app.open(settings.id) }
      if let reason = app.workspace.readOnly { return app.say(reason, .warning) }
      let type = RecordType(OfficeSettings.self)
      app.push(FormScreen(Draft(new: type, id: settings.id), app))
    }
  ]
}
