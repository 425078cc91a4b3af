import Domain
import Workspace

/// A page of the menu of views, called by the digit of the pane that it belongs to.
enum ViewPage: CaseIterable {
  case office
  case partners
  case volunteers
  case projects
  case meetings

  var key: Character {
    switch self {
    case .office: "1"
    case .partners: "2"
    case .volunteers: "3"
    case .projects: "4"
    case .meetings: "5"
    }
  }

  var title: Text {
    switch self {
    case .office: Text(de: "Büro", en: "Office")
    case .partners: Partner.title
    case .volunteers: Volunteer.title
    case .projects: Project.title
    case .meetings: Meeting.title
    }
  }

  /// The headings of the page, in their order.
  var groups: [ViewEntry.Group] { ViewEntry.Group.allCases.filter { $0.page == self } }

  /// The page before or after this one, around the ends.
  func next(by step: Int) -> ViewPage {
    let all = ViewPage.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[(place + step + all.count) % all.count]
  }

  /// The page for what is shown: where a list of its type stands, or the view that is open, or that
  /// of the pane below.
  static func page(_ app: App) -> ViewPage {
    if let kind = app.top.list?.listing?.type.kind { return page(of: kind) }
    if let name = app.openView(app.top),
      let entry = ViewEntries.all.first(where: { $0.name == name })
    {
      return entry.group.page
    }
    if let page = app.top as? RecordScreen { return self.page(of: page.type.kind) }
    return app.panes.list?.listing.map { page(of: $0.type.kind) } ?? .partners
  }

  private static func page(of kind: RecordKind) -> ViewPage {
    switch kind {
    case Volunteer.kind: return .volunteers
    case Project.kind: return .projects
    case Meeting.kind: return .meetings
    default: break
    }
    return ViewEntries.all.first { $0.name == kind.plural }?.group.page ?? .partners
  }
}
