import Domain
import Workspace

extension App {
  /// Takes back a change from the history; somebody else's needs a reason.
  func revert(_ line: HistoryLine) {
    guard !line.isMine else {
      let what = words(for: line.records)
      let question =
        line.isUndo
        ? Text(
          de: "Ihre Änderung wieder gelten lassen (\(what))?",
          en: "Bring your change back (\(what))?"
        )
        : Text(
          de: "Ihre Änderung zurücknehmen (\(what))?",
          en: "Revert your change (\(what))?"
        )
      let answers = [
        QuestionScreen.Answer(key: Text(de: "j", en: "y"), Text(de: "ja", en: "yes")) { app in
          app.revert(line, reason: nil)
        },
        QuestionScreen.Answer(key: Text("n"), Text(de: "nein", en: "no")) { _ in },
      ]
      push(
        QuestionScreen(
          question,
          answers,
          about: line.records,
          keys: Text(de: "Esc: nein", en: "Esc: no")
        )
      )
      return
    }
    let title = Text(
      de: "Die Änderung stammt von \(line.user). Grund der Rücknahme:",
      en: "\(line.user) made this change. Reason for reverting it:"
    )
    push(
      LinePrompt(title: title) { app, reason in
        app.revert(line, reason: reason)
      }
    )
  }

  private func revert(_ line: HistoryLine, reason: String?) {
    attempt {
      let undone = try workspace.revert(line.id, reason: reason)
      let report = workspace.report(undone, isRedo: line.isUndo, clock: clock)
      show(report)
    }
  }
}
