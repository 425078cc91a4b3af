import Domain
import Terminal
import Workspace

/// One record over the whole screen: what is known, what belongs to it, what happened to it.
final class RecordScreen: Screen {
  enum Tab: Equatable {
    case overview
    /// The records of a type that name this one in a field.
    case owned(Int)
    case history
  }

  let id: RecordID
  let type: RecordType
  private let related: [RelatedKind]
  /// The places of `related` in the order of the tabs: what had records when the page was opened
  /// stands first, and stays where it is until the page is left.
  private let order: [Int]
  private var lists: [Int: ListView] = [:]
  private(set) var history: HistoryView?
  private(set) var tab = Tab.overview
  private let overview: OverviewView

  init(_ id: RecordID, _ type: RecordType, _ app: App) {
    self.id = id
    self.type = type
    let related = RelatedKind.all(of: type.kind)
    self.related = related
    let filled = related.indices.filter { related[$0].count(of: id, app.workspace) > 0 }
    order = filled + related.indices.filter { !filled.contains($0) }
    overview = OverviewView(id, type, related: related) { $0.workspace.values(of: id) }
  }

  /// The first tab in which something can be added.
  var firstTab: Text? { order.first.map { related[$0].title } }

  private func tabs(_ app: App) -> [(tab: Tab, count: Int?)] {
    let owned = order.map { index in
      (tab: Tab.owned(index), count: Optional(related[index].count(of: id, app.workspace)))
    }
    return [(.overview, nil)] + owned + [(.history, nil)]
  }

  var contexts: Set<Context> {
    switch tab {
    case .overview: subject.union([.anywhere, .record, .page])
    case .owned: subject.union([.anywhere, .record, .list])
    case .history: [.anywhere, .history]
    }
  }

  /// What can be done with records of its kind alone.
  private var subject: Set<Context> { type.kind == Course.kind ? [.course] : [] }

  var list: ListView? {
    if case .owned(let index) = tab { lists[index] } else { nil }
  }

  var changes: HistoryList? { tab == .history ? history?.list : nil }

  var subjects: [RecordID] { [id] }

  var selected: [RecordID] { list?.selected ?? [id] }

  func show(_ tab: Tab, _ app: App) {
    self.tab = tab
    switch tab {
    case .overview: break
    case .owned(let index):
      if lists[index] == nil {
        let kind = related[index]
        let listing = Listing(kind.type, scope: Listing.Scope(field: kind.field, owner: id))
        lists[index] = ListView(listing, title: kind.title)
      }
    case .history: history = HistoryView(id, app)
    }
  }

  func turn(by step: Int, _ app: App) {
    let tabs = tabs(app).map(\.tab)
    guard let place = tabs.firstIndex(of: tab) else { return }
    show(tabs[(place + step + tabs.count) % tabs.count], app)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    if let list, list.handle(input) { return true }
    if let changes, changes.handle(input, app) { return true }
    guard case .key(let key) = input else { return false }
    switch tab {
    case .overview:
      if key == .enter {
        app.attempt { Commands.all.first { $0.name == "edit" }.map { Commands.run($0, app) } }
        return true
      }
      return overview.handle(key)
    case .history: return history?.handle(key, app) ?? false
    case .owned: return false
    }
  }

  func follow(_ changed: Set<RecordID>, _ app: App) {
    if changed.contains(id) { history?.list.load(app) }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    guard app.workspace.exists(id) else {
      let gone = Text(de: "Diesen Eintrag gibt es nicht mehr.", en: "This record is gone.")
      frame.put(gone[app.language], x: 2, y: 2, role: .warning)
      frame.cursor = (0, 2)
      return
    }
    let body = Chrome.body(frame)
    let name = app.workspace.label(id) ?? id.text
    let kind = type.singular[app.language]
    frame.put("\(kind): \(name)", x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    drawTabs(&frame, body.y + 1, app)
    let area = Rect(x: 0, y: body.y + 2, width: body.width, height: body.height - 2)
    switch tab {
    case .overview: overview.draw(&frame, area, app)
    case .owned: list?.draw(&frame, area, app, withDetail: false)
    case .history: history?.draw(&frame, area, app)
    }
  }

  private func drawTabs(_ frame: inout Frame, _ y: Int, _ app: App) {
    let tabs = tabs(app)
    let titles = tabs.map { tab, count in
      TabRow.Tab(title: title(tab, count, app.language), isEmpty: count == 0)
    }
    let active = tabs.firstIndex { $0.tab == tab } ?? 0
    TabRow(tabs: titles, active: active).draw(&frame, y: y, width: frame.width)
  }

  private func title(_ tab: Tab, _ count: Int?, _ language: Language) -> String {
    switch tab {
    case .overview: Text(de: "Übersicht", en: "Overview")[language]
    case .history: Text(de: "Verlauf", en: "History")[language]
    case .owned(let index): "\(related[index].title[language]) \(count ?? 0)"
    }
  }
}
