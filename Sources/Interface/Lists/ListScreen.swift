import Domain
import Terminal
import Workspace

/// The records of one type, or some of them, over the whole screen.
final class ListScreen: Screen {
  /// The stable name of the view: opened once more, it takes the place of the earlier one.
  let name: String
  private let view: ListView
  private let more: Set<Context>

  init(_ name: String, _ list: ListView, contexts more: Set<Context> = []) {
    self.name = name
    view = list
    self.more = more
  }

  var contexts: Set<Context> { more.union([.anywhere, .list, .record, .page]) }

  var list: ListView? { view }

  func handle(_ input: Input, _: App) -> Bool { view.handle(input) }

  func draw(_ frame: inout Frame, _ app: App) {
    view.draw(&frame, Chrome.body(frame), app, withDetail: true)
  }
}

extension App {
  /// Opens a list over the whole screen; one of that name that is open already closes.
  func openList(_ name: String, _ list: ListView, contexts: Set<Context> = []) {
    close { ($0 as? ListScreen)?.name == name }
    push(ListScreen(name, list, contexts: contexts))
  }
}
