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
  private var drawn: (of: View, picture: MapPicture)?
  /// The overview without a cursor; its lines are the work.
  private var overview: (of: View, picture: OverviewPicture)?
  /// Counts the pictures that were made, and the overviews among them that had to be laid out.
  private(set) var made = (pictures: 0, overviews: 0)

  /// What a picture depends on.
  private struct View: Equatable {
    let version: Int
    let width: Int
    let height: Int
    let ties: Ties
    let grouping: MapClusters.Grouping
    let depth: Int
    var centre: Int?
    var node: Int?
    var copy: Int?
  }

  init(_ id: RecordID?, _ app: App) {
    source.refresh(app.workspace)
    if let id, source.graph.place(of: id) != nil { centre = id }
    let own = source.graph.nodes.first(where: \.isOwn)?.id
    cursor = (centre ?? own).map { ($0, 0) }
  }

  var contexts: Set<Context> { [.anywhere, .map] }

  var selected: [RecordID] { cursor.map { [$0.id] } ?? [] }

  var graph: NetworkGraph { source.graph }

  var alone: Set<Int> { source.alone }

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
    var view = View(
      version: source.version,
      width: area.width,
      height: area.height,
      ties: ties,
      grouping: grouping,
      depth: depth
    )
    let base = view
    (view.centre, view.node, view.copy) = (centre.flatMap(graph.place), cursor?.node, cursor?.copy)
    let picture: MapPicture
    if let drawn, drawn.of == view {
      picture = drawn.picture
    } else {
      picture = make(base, view.centre, cursor, app)
      drawn = (view, picture)
      made.pictures += 1
    }
    let exact = picture.spots.firstIndex { $0.node == cursor?.node && $0.copy == cursor?.copy }
    let place = exact ?? picture.spots.firstIndex { $0.node == cursor?.node }
    return (picture, place ?? (picture.spots.isEmpty ? nil : 0))
  }

  private func make(
    _ view: View,
    _ middle: Int?,
    _ cursor: (node: Int, copy: Int)?,
    _ app: App
  ) -> MapPicture {
    if let middle {
      let words = MapWords(graph: graph, reading: app.workspace.reading, since: since(app))
      return FocusPicture.make(
        graph,
        around: middle,
        depth: depth,
        ties,
        width: view.width,
        height: view.height,
        cursor: cursor?.node,
        kind: words.kind(middle)
      )
    }
    if let overview, overview.of == view { return overview.picture.drawn(cursor) }
    let laid = OverviewPicture(
      graph,
      source.clusters(grouping, app.workspace.reading),
      // Where each row is a network, lines of networks would only say the same again.
      grouping == .network ? ties.subtracting(.network) : ties,
      view.width,
      view.height
    )
    overview = (view, laid)
    made.overviews += 1
    return laid.drawn(cursor)
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
