import Domain
import Terminal
import Workspace

/// The lowest layer: the panes, one of which is shown.
final class PaneScreen: Screen {
  private(set) var index = 0
  private var lists: [Int: ListView] = [:]
  private var today: TodayView?

  var contexts: Set<Context> {
    guard let todayView else { return [.anywhere, .list, .record] }
    let warned = todayView.warningContexts
    return warned.isEmpty ? [.anywhere, .today, .record] : warned.union([.anywhere, .today])
  }

  /// The page "Heute", where it is shown.
  var todayView: TodayView? { index == 0 ? today : nil }

  var warningChoice: (any WarningChoosing)? { todayView }

  var list: ListView? {
    guard let todayView else { return lists[index] }
    return todayView.isOnAgenda ? todayView.list : nil
  }

  var selected: [RecordID] { todayView?.selected ?? list?.selected ?? [] }

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

  /// Takes in a pause what was found since; true where that changes the counts.
  func prepare(_ app: App) -> Bool {
    let before = counts
    today?.refresh(app)
    return counts != before
  }

  /// How much needs attention, by the place of the pane; nothing where there is none, or where that
  /// is not known yet.
  var counts: [Int: Int] {
    guard let content = today?.content, let board = content.board else { return [:] }
    var counts = [0: content.count]
    for (area, count) in board.counts() {
      if let place = Pane.all.firstIndex(where: { $0.type?.kind == area.kind }) {
        counts[place] = count
      }
    }
    return counts.filter { $0.value > 0 }
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    todayView?.handle(input, app) ?? list?.handle(input) ?? false
  }

  func follow(_: Set<RecordID>, _ app: App) {
    todayView?.refresh(app)
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
