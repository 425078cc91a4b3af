import Domain
import Workspace

extension App {
  /// Asks for one line until `then` takes it, or the question is left.
  ///
  /// What it refuses stands above the line that was typed, to be mended.
  func ask(
    _ title: Text,
    typed: String = "",
    problem: Text? = nil,
    then: @escaping (App, String) throws -> Void
  ) {
    push(
      LinePrompt(title: title, text: typed, problem: problem) { app, text in
        do {
          try then(app, text)
        } catch let refusal as Refusal {
          app.ask(title, typed: text, problem: refusal.text, then: then)
        } catch {
          app.say(Failure(error).text, .error)
        }
      }
    )
  }
}
