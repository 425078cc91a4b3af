import Domain
import Workspace

extension App {
  /// Takes back a change from the history; somebody else's needs a reason.
  func revert(_ line: HistoryLine) {
    guard !line.isMine else {
      revert(line, reason: nil)
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
      for screen in stack { screen.follow(report.records, self) }
    }
  }
}
