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
  private var clusters: [MapClusters.Grouping: MapClusters] = [:]
  private var made: State?

  private struct State: Equatable {
    let day: Day
    let versions: [Int]
    let district: Term?
  }

  private static let types: [RecordType] = [
    Partner.kind, Contact.kind, Agreement.kind, Tandem.kind, Network.kind, Membership.kind,
    Meeting.kind, Mediation.kind, OfficeSettings.kind,
  ].compactMap { RecordTypes.type(prefix: $0.prefix) }

  func refresh(_ workspace: Workspace) {
    let state = State(
      day: workspace.today,
      versions: MapSource.types.map { workspace.table($0).version },
      district: district
    )
    guard state != made else { return }
    made = state
    clusters = [:]
    let whole = NetworkGraph(workspace.office)
    total = whole.partners.count
    districts = Set(whole.nodes.flatMap(\.districts)).subtracting([.none]).sorted {
      (Folding.fold($0.key), $0.key) < (Folding.fold($1.key), $1.key)
    }
    graph = district.map { term in whole.keeping { $0.districts.contains(term) } } ?? whole
  }

  func clusters(_ grouping: MapClusters.Grouping, _ language: Language) -> MapClusters {
    if let known = clusters[grouping] { return known }
    let made = MapClusters(graph, grouping, language)
    clusters[grouping] = made
    return made
  }
}
