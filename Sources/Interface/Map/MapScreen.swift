import Domain
import Terminal
import Workspace

/// The network map: all partners in groups, or one partner with those around it.
final class MapScreen: Screen {
  private let source = MapSource()
  private(set) var grouping = MapClusters.Grouping.district
  /// What stands in the middle; nil for the overview.
  private(set) var centre: RecordID?
  /// What stood in the middle before; nil for the overview.
  private var trail: [RecordID?] = []
  private(set) var cursor: (id: RecordID, copy: Int)?
  private(set) var depth = 1
  private(set) var ties = Ties.all

  init(_ id: RecordID?, _ app: App) {
    source.refresh(app.workspace)
    if let id, source.graph.place(of: id) != nil { centre = id }
    let own = source.graph.nodes.first(where: \.isOwn)?.id
    cursor = (centre ?? own).map { ($0, 0) }
  }

  var contexts: Set<Context> { [.anywhere, .map] }

  var selected: [RecordID] { cursor.map { [$0.id] } ?? [] }

  var graph: NetworkGraph { source.graph }

  var district: Term? { source.district }

  var districts: [Term] { source.districts }

  var total: Int { source.total }

  /// The sets of ties that may be shown, one after the other.
  private static let filters: [Ties] = [
    .all, [.agreement, .tandem], .network, .meeting, [.parent, .mediation],
  ]

  /// The picture for a part of the screen, with the place of the cursor in it.
  func picture(in area: Rect, _ app: App) -> (picture: MapPicture, cursor: Int?) {
    source.refresh(app.workspace)
    if let id = centre, graph.place(of: id) == nil { centre = nil }
    if let id = cursor?.id, graph.place(of: id) == nil { cursor = nil }
    let cursor = cursor.flatMap { cursor in
      graph.place(of: cursor.id).map { (node: $0, copy: cursor.copy) }
    }
    let picture: MapPicture
    if let middle = centre.flatMap(graph.place) {
      let words = MapWords(graph: graph, language: app.language, since: since(app))
      picture = FocusPicture.make(
        graph,
        around: middle,
        depth: depth,
        ties,
        width: area.width,
        height: area.height,
        cursor: cursor?.node,
        kind: words.kind(middle)
      )
    } else {
      picture = OverviewPicture.make(
        graph,
        source.clusters(grouping, app.language),
        // Where each row is a network, lines of networks would only say the same again.
        grouping == .network ? ties.subtracting(.network) : ties,
        width: area.width,
        height: area.height,
        cursor: cursor
      )
    }
    let exact = picture.spots.firstIndex { $0.node == cursor?.node && $0.copy == cursor?.copy }
    let place = exact ?? picture.spots.firstIndex { $0.node == cursor?.node }
    return (picture, place ?? (picture.spots.isEmpty ? nil : 0))
  }

  func since(_ app: App) -> Day {
    let months = app.workspace.office.value(of: Thresholds.isolation)
    return app.workspace.today.adding(months: -months)
  }

  private func picture(_ app: App) -> (picture: MapPicture, cursor: Int?) {
    picture(in: MapScreen.layout(app.size.width, app.size.height).map, app)
  }

  func move(_ direction: MapPicture.Direction, _ app: App) {
    let (picture, start) = picture(app)
    guard let start, let next = picture.nearest(from: start, direction) else { return }
    take(picture.spots[next])
  }

  func move(toEnd isEnd: Bool, _ app: App) {
    let spots = picture(app).picture.spots
    if let spot = isEnd ? spots.last : spots.first { take(spot) }
  }

  private func take(_ spot: MapSpot) { cursor = (graph.nodes[spot.node].id, spot.copy) }

  /// What the cursor stands on.
  func focused(_ app: App) -> RecordID? {
    let (picture, place) = picture(app)
    return place.map { graph.nodes[picture.spots[$0].node].id }
  }

  /// Puts a node in the middle; the way back is kept.
  func recentre(_ id: RecordID) {
    guard graph.place(of: id) != nil, id != centre else { return }
    trail.append(centre)
    centre = id
    cursor = (id, 0)
  }

  /// Back to what stood in the middle before; false where nothing did.
  func goBack() -> Bool {
    let last = centre
    guard let before = trail.popLast() else {
      guard centre != nil else { return false }
      centre = nil
      return true
    }
    centre = before
    cursor = (before ?? last).map { ($0, 0) }
    return true
  }

  /// The overview, and from there the next way to group it.
  func group() {
    if centre != nil {
      trail = []
      centre = nil
      return
    }
    let all = MapClusters.Grouping.allCases
    let place = all.firstIndex(of: grouping) ?? 0
    grouping = all[(place + 1) % all.count]
  }

  func widen() { depth = depth == 1 ? 2 : 1 }

  func filterNext() {
    let place = MapScreen.filters.firstIndex(of: ties) ?? 0
    ties = MapScreen.filters[(place + 1) % MapScreen.filters.count]
  }

  func show(_ district: Term?, _ app: App) {
    source.district = district
    source.refresh(app.workspace)
  }

  /// Moves the cursor to a node, and the middle as well where there is one.
  func go(to id: RecordID) {
    if centre != nil { recentre(id) } else { cursor = (id, 0) }
  }
}
