package import Terminal
package import Workspace

/// The full-screen program without a terminal, for figures.
package final class Rehearsal {
  private let app: App

  package init(_ workspace: Workspace, width: Int, height: Int) {
    app = App(workspace, themes: ThemeChoice(), size: (width, height))
  }

  package func press(_ key: Key) { app.handle(.key(key)) }

  /// Searches on, as in a pause; true where that may have changed the picture.
  package func search() -> Bool { app.search() }

  package func frame() -> Frame { app.frame() }
}
