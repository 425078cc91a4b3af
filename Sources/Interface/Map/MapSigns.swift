import Domain
import Terminal

/// How partners and their ties are drawn: by sign as well as by role, so that no colour is needed.
enum MapSigns {
  static func sign(_ node: NetworkGraph.Node) -> String {
    switch node.kind {
    case .partner: sign(PartnerFamily(node.type))
    case .network: "☼"
    case .agreement: "≡"
    case .meeting: "¤"
    }
  }

  static func role(_ node: NetworkGraph.Node) -> Role {
    node.kind == .partner ? row(PartnerFamily(node.type)).role : .mapHub
  }

  static func sign(_ family: PartnerFamily) -> String { row(family).sign }

  static func role(_ family: PartnerFamily) -> Role { row(family).role }

  private static func row(_ family: PartnerFamily) -> (sign: String, role: Role) {
    switch family {
    case .coordination: ("●", .mapCoordination)
    case .administration: ("■", .mapAdministration)
    case .advice: ("▲", .mapAdvice)
    case .selfOrganised: ("◊", .mapSelfOrganised)
    case .civic: ("○", .mapCivic)
    case .education: ("□", .mapEducation)
    case .other: ("×", .mapOther)
    }
  }

  /// Stands before what belongs to the office itself.
  static let own = "★"
}

/// A way to draw ties of some sorts.
struct MapStroke: Equatable {
  let ties: Ties
  let style: LineStyle
  let role: Role
  let title: Text

  /// The strokes, the strongest first.
  static let all = [
    MapStroke(
      ties: [.agreement, .tandem],
      style: .double,
      role: .mapAgreement,
      title: Text(de: "Vereinbarung", en: "agreement")
    ),
    MapStroke(
      ties: .network,
      style: .light,
      role: .mapLine,
      title: Text(de: "Netzwerk", en: "network")
    ),
    MapStroke(
      ties: .meeting,
      style: .dotted,
      role: .mapMeeting,
      title: Text(de: "Treffen", en: "meeting")
    ),
    MapStroke(
      ties: [.parent, .mediation],
      style: .dashed,
      role: .mapLine,
      title: Text(de: "gehört zu, vermittelt", en: "part of, mediated")
    ),
  ]

  /// The strokes that draw at least one of the ties.
  static func strokes(_ ties: Ties) -> [MapStroke] {
    all.filter { !$0.ties.isDisjoint(with: ties) }
  }

  /// The stroke of the strongest of the ties.
  static func strongest(_ ties: Ties) -> MapStroke? { strokes(ties).first }
}
