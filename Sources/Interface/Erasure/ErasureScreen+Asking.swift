import Domain
import Terminal
import Workspace

/// Erasing for good: the reason is asked for, then it is asked once more.
extension ErasureScreen {
  /// Asks for the reason, again where the first one will not do.
  func askReason(_ text: String, problem: Text? = nil, _ app: App) {
    let title = Text(
      de: "Grund, der im Protokoll bleibt (ohne die Person zu nennen):",
      en: "Reason, which stays in the protocol (without naming the person):"
    )
    app.push(
      LinePrompt(title: title, text: text, problem: problem) { [weak self] app, typed in
        guard let self else { return }
        reason = typed
        do {
          let reason = try app.workspace.erasureReason(typed, for: plan)
          confirm(reason, app)
        } catch {
          askReason(typed, problem: Failure(error).text, app)
        }
      }
    )
  }

  private func confirm(_ reason: String, _ app: App) {
    let label = plan.records.first?.label ?? ""
    // One line, so that how much goes is always seen.
    let name = Cells.cut(label, to: min(60, app.size.width - 4), ellipsis: true)
    let question =
      Text(de: "Unwiderruflich löschen?\n", en: "Erase for good?\n") + Text("\(name)\n")
      + plan.extent
    let answers = [
      QuestionScreen.Answer(
        key: Text("n"),
        Text(de: "Nein, nichts löschen", en: "No, erase nothing")
      ) { _ in },
      QuestionScreen.Answer(
        key: Text(de: "l", en: "e"),
        Text(de: "Ja, unwiderruflich löschen", en: "Yes, erase for good")
      ) { [weak self] app in self?.erase(reason, app) },
    ]
    let keys = Text(de: "Esc: zurück", en: "Esc: back")
    app.push(QuestionScreen(question, answers, keys: keys))
  }

  /// Erases what was shown, unless it is not the same any more.
  private func erase(_ reason: String, _ app: App) {
    app.follow()
    // A colleague may have erased it a moment ago.
    guard app.stack.contains(where: { $0 === self }) else { return }
    guard !renew(app) else { return app.say(Self.changed, .warning) }
    do {
      let report = try app.workspace.erase(plan, reason: reason)
      leave(app)
      let lines = ([report.summary(of: plan)] + report.remaining).map { $0[app.language] }
      let title = Text(de: "Gelöscht", en: "Erased")
      app.push(MessageScreen(title: title, lines: lines, closing: .usual))
    } catch {
      // What is recorded counts, even where the files could not be cleaned yet.
      if subjects.contains(where: app.workspace.isErased) { leave(app) } else { renew(app) }
      app.say(Failure(error).text, .error)
    }
  }

  /// Closes everything that showed what is gone now.
  private func leave(_ app: App) {
    app.close(Set(plan.records.map(\.id)))
    app.follow()
  }

  private static let changed = Text(
    de: "Inzwischen hat sich etwas geändert. Bitte sehen Sie es noch einmal an.",
    en: "Something has changed meanwhile. Please look through it once more."
  )
}
