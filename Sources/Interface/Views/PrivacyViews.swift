import Domain
import Exchange
import Workspace

/// The views of what is kept of people, and for how long.
enum PrivacyViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "intake",
      key: nil,
      Text(de: "Interessierte Person aufnehmen …", en: "Take in an interested person …"),
      in: .work
    ) { app in
      if let reason = app.workspace.readOnly { return app.say(reason, .warning) }
      Intake.open(app)
    },
    ViewEntry(BackgroundCheck.kind.plural, key: nil, BackgroundCheck.title, in: .work) { app in
      app.push(CertificateScreen(app))
    },
    ViewEntry(
      "retention",
      key: nil,
      Text(de: "Löschfristen", en: "Retention periods"),
      in: .office
    ) { app in
      app.follow()
      app.read(RetentionRegister(app.workspace.office, app.language).document)
    },
  ]
}
