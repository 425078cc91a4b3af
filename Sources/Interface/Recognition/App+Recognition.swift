import Domain
import Terminal
import Workspace

/// Thanks and honours.
extension App {
  /// The form of a recognition that a volunteer gets.
  func openNewRecognition(of id: RecordID) {
    push(FormScreen(newRecognition(of: id), self))
  }

  /// A recognition that a volunteer gets, as it would be given now.
  func newRecognition(of id: RecordID) -> Draft {
    let values = ["volunteer": id.text, "type": proposedRecognition(of: id).key]
    return workspace.newDraft(RecordType(Recognition.self), values)
  }

  /// What comes into question first: what may be got, else thanks.
  private func proposedRecognition(of id: RecordID) -> Term {
    let service = ServiceRecords(workspace.office)[id]
    return service?.obtainable.first?.honour.type ?? Term("thanks")
  }

  /// Asks on what occasion some volunteers are thanked, and writes it down as one undo step.
  func thank(_ ids: [RecordID]) {
    let what = wordsForSelected
    push(
      LinePrompt(
        title: Text(
          de: "Dank festhalten für: \(what.de). Anlass (darf leer bleiben):",
          en: "Record thanks to: \(what.en). Occasion (may stay empty):"
        )
      ) { app, occasion in
        app.attempt { try app.writeThanks(to: ids, Composition.compose(occasion), what) }
      }
    )
  }

  private func writeThanks(to ids: [RecordID], _ occasion: String, _ what: Text) throws {
    // What was asked took a while.
    follow()
    let values = ids.filter(workspace.exists).flatMap { volunteer in
      let id = workspace.newID(prefix: Recognition.kind.prefix)
      let fields = [
        ("volunteer", volunteer.text), ("type", "thanks"), ("day", workspace.today.stored),
        ("occasion", occasion), ("by", workspace.user),
      ]
      return fields.filter { !$0.1.isEmpty }.map { (record: id, field: $0.0, value: $0.1) }
    }
    guard !values.isEmpty else { return }
    try workspace.write(values)
    top.list?.unmarkAll()
    say(
      Text(
        de: "Dank festgehalten: \(what.de). u nimmt es zurück.",
        en: "Thanks recorded: \(what.en). u undoes it."
      ),
      .good
    )
  }
}
