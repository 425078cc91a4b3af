import Domain
import Terminal
import Workspace

/// The lowest layer: the panes, one of which is shown.
final class PaneScreen: Screen {
  private(set) var index = 0
  private var lists: [Int: ListView] = [:]
  private var today: TodayView?

  var contexts: Set<Context> { [.anywhere, .list, .record] }

  var list: ListView? { index == 0 ? today?.list : lists[index] }

  /// Goes to a pane; it is read when first shown.
  func show(_ index: Int, _ app: App) {
    guard Pane.all.indices.contains(index) else { return }
    self.index = index
    guard let type = Pane.all[index].type else {
      if today == nil { today = TodayView(app) }
      today?.refresh(app)
      return
    }
    if lists[index] == nil { lists[index] = ListView(Listing(type)) }
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    list?.handle(input) ?? false
  }

  func follow(_: Set<RecordID>, _ app: App) {
    today?.refresh(app)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    guard Pane.all[index].type != nil else {
      today?.refresh(app)
      today?.draw(&frame, body, app)
      return
    }
    lists[index]?.draw(&frame, body, app, withDetail: true)
  }
}
