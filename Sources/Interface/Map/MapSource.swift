import Domain
import Workspace

/// The graph that is shown, made anew when records or what is shown of them changed.
final class MapSource {
  /// Only partners of this district; nil shows all.
  var district: Term?
  private(set) var graph = NetworkGraph(nodes: [], links: [])
  /// How many partners there are in all districts.
  private(set) var total = 0
  private(set) var districts: [Term] = []
  /// Partners that are tied to nobody, as places in the graph.
  private(set) var alone: Set<Int> = []
  /// Counts the graphs.
  private(set) var version = 0
  private var clusters: [MapClusters.Grouping: MapClusters] = [:]
  private var made: State?

  private struct State: Equatable {
    let tables: TableState
    let district: Term?
  }

  private static let kinds = [
    Partner.kind, Contact.kind, Agreement.kind, Tandem.kind, Network.kind, Membership.kind,
    Meeting.kind, Mediation.kind, OfficeSettings.kind, OfficeTerm.kind,
  ]

  func refresh(_ workspace: Workspace) {
    let state = State(tables: workspace.state(of: MapSource.kinds), district: district)
    guard state != made else { return }
    made = state
    clusters = [:]
    let whole = NetworkGraph(workspace.office)
    total = whole.partners.count
    districts = Set(whole.nodes.flatMap(\.districts)).subtracting([.none]).sorted {
      (Folding.fold($0.key), $0.key) < (Folding.fold($1.key), $1.key)
    }
    graph = district.map { term in whole.keeping { $0.districts.contains(term) } } ?? whole
    alone = Set(graph.isolated)
    version += 1
  }

  func clusters(_ grouping: MapClusters.Grouping, _ reading: Reading) -> MapClusters {
    if let known = clusters[grouping] { return known }
    let made = MapClusters(graph, grouping, reading)
    clusters[grouping] = made
    return made
  }
}
