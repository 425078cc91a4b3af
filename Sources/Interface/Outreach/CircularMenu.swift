import Domain
import Exchange
import Workspace

/// What is done with a circular: it is written, and what was sent is recorded.
///
/// Nothing is ever sent from here.
enum CircularMenu {
  private static let sentKey = Text(de: "g", en: "s")

  static func open(_ id: RecordID, _ app: App) {
    guard let (circular, recipients) = letters(id, app) else { return }
    let count = recipients.all.count
    guard count > 0 else {
      return app.say(
        Text(
          de: "Niemand darf diesen Rundbrief erhalten; die Liste zeigt, warum.",
          en: "Nobody may get this circular; the list shows why."
        ),
        .warning
      )
    }
    let hint =
      circular.text.isEmpty
      ? Text(de: " Der Wortlaut fehlt noch.", en: " The text is still missing.") : Text("")
    app.push(
      QuestionScreen(
        Text(
          de: "Für \(count) Personen. Gesendet wird von hier aus nichts.",
          en: "For \(count) people. Nothing is sent from here."
        ) + hint,
        [
          answer(
            Text("e"),
            Text(de: "E-Mail-Entwürfe, eine Datei je Person …", en: "E-mail drafts, a file each …"),
            id,
            \.drafts
          ),
          answer(
            Text(de: "b", en: "t"),
            Text(
              de: "Briefe als Text, eine Datei je Person …",
              en: "Letters as text, a file each …"
            ),
            id,
            \.letters
          ),
          answer(
            Text("l"),
            Text(de: "Wortlaut und Liste (CSV) …", en: "Text and list (CSV) …"),
            id,
            \.list
          ),
          .init(
            key: sentKey,
            Text(de: "Als gesendet festhalten", en: "Record it as sent")
          ) { app in recordSent(id, app) },
        ],
        about: [id],
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }

  private static func letters(
    _ id: RecordID,
    _ app: App
  ) -> (circular: Circular, recipients: CircularRecipients)? {
    app.follow()
    guard let circular = app.workspace.entry(id, of: Circular.self)?.record else { return nil }
    return (circular, CircularRecipients(circular, app.workspace.office))
  }

  private static func answer(
    _ key: Text,
    _ title: Text,
    _ id: RecordID,
    _ files: @escaping (CircularLetters) -> [CircularLetters.File]
  ) -> QuestionScreen.Answer {
    .init(key: key, title) { app in save(id, files, app) }
  }

  /// Asks into which new folder, and writes the files there as the records are by then.
  private static func save(
    _ id: RecordID,
    _ files: @escaping (CircularLetters) -> [CircularLetters.File],
    _ app: App
  ) {
    app.ask(
      Text(
        de: "Neuer Ordner für die Dateien (mit persönlichen Daten):",
        en: "New folder for the files (with personal data):"
      ),
      typed: ExportPath.folder(app.workspace.label(id) ?? "")
    ) { app, typed in
      guard let path = ExportPath.path(typed, home: Surroundings.home),
        let (circular, recipients) = letters(id, app)
      else { return }
      let all = files(CircularLetters(circular, recipients))
      try ExportFolder.write(all.map { ($0.name, $0.text) }, to: path)
      keep(recipients, of: id, circular, app)
      let key = Commands.key(of: "write-circular", app.language)
      app.say(
        Text(
          de: "\(all.count) Dateien in \(path). Nach dem Versand: \(key), dann \(sentKey.de).",
          en: "\(all.count) files in \(path). Once they are sent: \(key), then \(sentKey.en)."
        ),
        .good
      )
    }
  }

  /// Who was written to stays known, whoever joins or withdraws before it is recorded as sent.
  private static func keep(
    _ recipients: CircularRecipients,
    of id: RecordID,
    _ circular: Circular,
    _ app: App
  ) {
    // Of what was sent the list stands; what cannot be written to says so when it is recorded.
    guard circular.state != Term("sent"), app.workspace.readOnly == nil else { return }
    app.attempt { try app.workspace.write(recipients.written.map { (id, $0.field, $0.value) }) }
  }

  private static func recordSent(_ id: RecordID, _ app: App) {
    if let reason = app.workspace.readOnly { return app.say(reason, .warning) }
    guard let life = RecordLives.life(of: id), let values = app.workspace.values(of: id) else {
      return
    }
    LifeStep(RecordLife.Subject(id, values), life, Term("sent")).go(app)
  }
}
