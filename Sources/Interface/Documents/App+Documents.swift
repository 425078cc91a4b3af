import Domain
import Exchange
import Terminal
import Workspace

/// Reading documents and saving them to files.
extension App {
  /// Shows a document in the program of the user for reading.
  func read(_ document: Document) {
    let width = min(max(size.width - 1, 40), 100)
    if !show(DocumentPage.text(document, width: width)) { say(Pager.notStarted, .error) }
    needsRepaint = true
  }

  /// Asks where a text is to be saved, and saves it there.
  ///
  /// `name` is offered, with the ending; `subject` is the record whose data the text holds.
  func save(
    _ text: String,
    named name: String,
    about subject: RecordID? = nil,
    problem: Text? = nil
  ) {
    let prompt = LinePrompt(
      title: Text(de: "Speichern als:", en: "Save as:"),
      text: name,
      problem: problem
    ) { app, typed in
      guard let path = ExportPath.path(typed, home: Surroundings.home) else { return }
      guard ExportFile.exists(path) else { return app.write(text, to: path, typed, subject) }
      app.askToReplace(text, path, typed, subject)
    }
    push(prompt)
  }

  private func askToReplace(_ text: String, _ path: String, _ typed: String, _ subject: RecordID?) {
    let question = QuestionScreen(
      Text(de: "„\(path)“ gibt es schon.", en: "“\(path)” is there already."),
      [
        .init(
          key: Text(de: "a", en: "o"),
          Text(de: "Anderen Namen wählen", en: "Choose another name")
        ) { $0.save(text, named: typed, about: subject) },
        .init(key: Text(de: "e", en: "r"), Text(de: "Ersetzen", en: "Replace it")) { app in
          app.write(text, to: path, typed, subject, replacing: true)
        },
      ],
      about: subject.map { [$0] } ?? [],
      keys: Text(de: "Esc: nicht speichern", en: "Esc: do not save")
    )
    push(question)
  }

  private func write(
    _ text: String,
    to path: String,
    _ typed: String,
    _ subject: RecordID?,
    replacing: Bool = false
  ) {
    do {
      try ExportFile.write(text, to: path, replacing: replacing)
      say(Text(de: "Gespeichert: \(path)", en: "Saved: \(path)"), .good)
    } catch {
      save(text, named: typed, about: subject, problem: error.text)
    }
  }
}
