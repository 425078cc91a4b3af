import Domain
import Workspace

/// The views of what is kept of people, and for how long.
enum PrivacyViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "intake",
      key: "I",
      Text(de: "Interessierte Person aufnehmen …", en: "Take in an interested person …"),
      in: .people
    ) { app in
      if let reason = app.workspace.readOnly { return app.say(reason, .warning) }
      Intake.open(app)
    },
    ViewEntry(BackgroundCheck.kind.plural, key: "Z", BackgroundCheck.title, in: .people) { app in
      app.push(CertificateScreen(app))
    },
    ViewEntry(
      "retention",
      key: "l",
      Text(de: "Löschfristen", en: "Retention periods"),
      in: .office
    ) { app in RetentionMenu.open(app) },
  ]
}
