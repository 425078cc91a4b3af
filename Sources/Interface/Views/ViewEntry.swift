import Domain

/// One of the views that have no pane: a row of the menu of views and a command of the palette.
struct ViewEntry: Sendable {
  /// The headings of the menu, in their order.
  enum Group: CaseIterable {
    case responsibilities
    case cooperation
    case networks
    case work
    case people
    case deployment
    case qualification
    case money
    case enquiries
    case rooms
    case office
    case projects
    case funding
    case team
    case meetings
    case tasks
    case outreach
    case knowledge

    var page: ViewPage {
      switch self {
      case .responsibilities, .cooperation, .networks, .work: .partners
      case .people, .deployment, .qualification, .money: .volunteers
      case .enquiries, .rooms, .office: .office
      case .projects, .funding, .team: .projects
      case .meetings, .tasks, .outreach, .knowledge: .meetings
      }
    }

    var title: Text {
      switch self {
      case .responsibilities: Text(de: "Zuständigkeiten", en: "Responsibilities")
      case .cooperation: Text(de: "Zusammenarbeit", en: "Cooperation")
      case .networks: Text(de: "Netzwerke", en: "Networks")
      case .work: Text(de: "Angebote und Bedarfe", en: "Offers and needs")
      case .people: Text(de: "Menschen", en: "People")
      case .deployment: Text(de: "Vermittlung und Begleitung", en: "Matching and support")
      case .qualification: Text(de: "Qualifizierung", en: "Qualification")
      case .money: Text(de: "Stunden, Geld, Dank", en: "Hours, money, thanks")
      case .enquiries: Text(de: "Anfragen und Auskunft", en: "Enquiries and information")
      case .rooms: Text(de: "Räume und Material", en: "Rooms and material")
      case .office: Text(de: "Büro", en: "Office")
      case .projects: Text(de: "Projekte", en: "Projects")
      case .funding: Text(de: "Förderung", en: "Funding")
      case .team: Text(de: "Team", en: "Team")
      case .meetings: Text(de: "Treffen", en: "Meetings")
      case .tasks: Text(de: "Aufgaben und Termine", en: "Tasks and dates")
      case .outreach: Text(de: "Öffentlichkeit", en: "Publicity")
      case .knowledge: Text(de: "Wissen", en: "Knowledge")
      }
    }
  }

  /// Stable, small letters and hyphens; the command is called so after `view-`.
  let name: String
  /// The letter on its page of the menu; without one the view is found in the palette only.
  let key: Character?
  let title: Text
  let group: Group
  let open: @Sendable (App) throws -> Void

  init(
    _ name: String,
    key: Character?,
    _ title: Text,
    in group: Group,
    open: @escaping @Sendable (App) throws -> Void
  ) {
    self.name = name
    self.key = key
    self.title = title
    self.group = group
    self.open = { app in try app.openView(name, by: open) }
  }

  /// The view as a command, which needs no key of its own: the menu has one for it.
  var command: Command {
    Command(
      "view-\(name)",
      in: .anywhere,
      keys: [],
      Text(de: "Ansicht: \(title.de)", en: "View: \(title.en)"),
      run: open
    )
  }
}
