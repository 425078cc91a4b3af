import Domain
import Workspace

/// What is done while nothing is typed.
extension App {
  /// How long nothing is typed before screens do what waited for that.
  private static let rest = Duration.seconds(10)

  /// Lets screens do what waited until nothing is typed; true where that changes the picture.
  func rest(after quiet: Duration) -> Bool {
    guard quiet >= App.rest else { return false }
    return stack.count { $0.rest(self) } > 0
  }

  /// Makes ready in a pause what the next key may need; true where that changes the picture.
  func prepare() -> Bool {
    if let type = top.list?.listing?.type {
      workspace.table(type).prepareTexts(workspace.reading)
    }
    guard !workspace.warningsAreReady else { return panes.prepare(self) }
    // What was found is shown once all of it is known; who waits for a report sees how far it is.
    guard !workspace.prepareWarnings() else { return (top as? ReportScreen)?.progress != nil }
    _ = panes.prepare(self)
    return true
  }

  /// Searches on for some milliseconds; true where that may have changed the picture.
  func search() -> Bool {
    if let screen = top as? SearchScreen { return screen.advance(for: 8) }
    return top.changes?.search(for: 20, self) ?? false
  }
}
