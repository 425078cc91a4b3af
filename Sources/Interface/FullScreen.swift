package import Domain
import Terminal
import Workspace

/// The full-screen program, from start to end.
package enum FullScreen {
  /// What there is to begin with.
  package enum Start {
    /// A store.
    case store
    /// Nothing; the folders around it are made once the person wants a store there.
    case nothing(makeFolders: () throws -> Void)
    /// The invented office.
    case demo
  }

  /// There is no terminal that a full screen could be drawn on.
  package struct NoTerminal: Error {
    package let text: Text
  }

  /// Runs it on the store at a path until the person leaves.
  ///
  /// Throws `NoTerminal`, and whatever keeps the store from being opened.
  package static func run(path: String, language: Language, start: Start) throws {
    let session: Session
    do {
      session = try Session.start()
    } catch {
      throw NoTerminal(text: StartTexts.text(error))
    }
    defer { session.stop() }
    guard let store = try FirstStart.settle(path, start, session, language) else { return }
    let workspace = try Workspace.open(store.path, language: language)
    let loop = RunLoop(session, workspace, isDemo: store.isDemo)
    loop.run()
    session.stop()
    try loop.finish()
  }
}
