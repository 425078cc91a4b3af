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
  private let owned: [(type: RecordType, field: FieldDefinition)]
  private var lists: [Int: ListView] = [:]
  private(set) var history: HistoryView?
  private(set) var tab = Tab.overview
  private let overview: OverviewView

  init(_ id: RecordID, _ type: RecordType, _ app: App) {
    self.id = id
    self.type = type
    owned = RecordTypes.owned(by: type.kind.prefix)
    overview = OverviewView(id, type) { $0.workspace.values(of: id) }
  }

  private var tabs: [Tab] { [.overview] + owned.indices.map { .owned($0) } + [.history] }

  var contexts: Set<Context> {
    switch tab {
    case .overview: [.anywhere, .record, .page]
    case .owned: [.anywhere, .record, .list]
    case .history: [.anywhere, .history]
    }
  }

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
      if lists[index] == nil, let position = owned[index].type.position(of: owned[index].field.key)
      {
        let scope = Listing.Scope(field: position, owner: id)
        lists[index] = ListView(Listing(owned[index].type, scope: scope))
      }
    case .history: history = HistoryView(id, app)
    }
  }

  func turn(by step: Int, _ app: App) {
    guard let place = tabs.firstIndex(of: tab) else { return }
    show(tabs[(place + step + tabs.count) % tabs.count], app)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    if let list, list.handle(input) { return true }
    if let changes, changes.handle(input) { return true }
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
    var x = 0
    for tab in tabs {
      let isActive = tab == self.tab
      let title = title(tab, app)
      let label = isActive ? "[\(title)]" : " \(title) "
      x += frame.put(label, x: x, y: y, role: isActive ? .tabActive : .tab)
    }
  }

  private func title(_ tab: Tab, _ app: App) -> String {
    switch tab {
    case .overview: return Text(de: "Übersicht", en: "Overview")[app.language]
    case .history: return Text(de: "Verlauf", en: "History")[app.language]
    case .owned(let index):
      let (type, field) = owned[index]
      let count = type.position(of: field.key).map {
        app.workspace.table(type).linking(to: id, in: $0).count
      }
      return "\(type.title[app.language]) \(count ?? 0)"
    }
  }
}
