import Domain
import Terminal
import Workspace

extension MapScreen {
  /// The parts of the screen: a title, the map, signs and lines, and what the cursor stands on.
  static func layout(_ width: Int, _ height: Int) -> (map: Rect, legend: Int, detail: Int) {
    let body = height - 3
    let legend = body < 12 ? 0 : body < 16 ? 1 : 2
    let detail = body < 10 ? 1 : 2
    let map = Rect(x: 0, y: 2, width: width, height: max(1, body - 1 - legend - detail))
    return (map, legend, detail)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let (area, legend, detail) = MapScreen.layout(frame.width, frame.height)
    let (picture, place) = picture(in: area, app)
    drawTitle(&frame, app)
    guard let place else {
      let nothing =
        district == nil
        ? Text(de: "Noch keine Partner. 2 und n legt an.", en: "No partners yet. 2 and n add one.")
        : Text(de: "Hier ist niemand.", en: "Nobody here.")
      frame.put(nothing[app.language], x: 2, y: area.y, role: .dim)
      frame.cursor = (0, area.y)
      return
    }
    draw(picture, place, area, &frame)
    if picture.spots.count == 1, centre != nil {
      let words = MapWords(graph: graph, reading: app.workspace.reading, since: since(app))
      let alone = ties == .all ? words.ties(picture.spots[0].node) : filterTitle(app.language)
      let lines = Cells.lines(wrapping: alone, width: max(1, area.width - 4))
      for (row, line) in lines.prefix(2).enumerated() {
        let y = picture.spots[0].labelWidth > 0 ? 1 : area.height - 2
        frame.put(line, x: 2, y: area.y + y + row, role: .warning)
      }
    }
    drawLegend(&frame, area.bottom, legend, app)
    drawDetail(&frame, area.bottom + legend, detail, picture.spots[place].node, app)
  }

  private func draw(_ picture: MapPicture, _ place: Int, _ area: Rect, _ frame: inout Frame) {
    picture.lines.draw(&frame, x: area.x, y: area.y)
    for caption in picture.captions {
      frame.put(caption.text, x: area.x + caption.x, y: area.y + caption.y, role: caption.role)
    }
    let chosen = picture.spots[place].node
    let isCentre = centre.flatMap(graph.place) == chosen
    let tied = isCentre ? [:] : graph.relations(of: chosen, ties)
    for (index, spot) in picture.spots.enumerated() where picture.isShown(spot) {
      let node = graph.nodes[spot.node]
      let (x, y) = (area.x + spot.x, area.y + spot.y)
      let isTied = tied[spot.node] != nil
      let isFocused = index == place
      let plain: Role = alone.contains(spot.node) ? .mapAlone : MapSigns.role(node)
      let role: Role = isFocused ? .listSelected : isTied ? .match : plain
      frame.put(MapSigns.sign(node), x: x, y: y, role: role)
      if spot.labelWidth > 0 {
        frame.put(spot.label, x: area.x + spot.labelX, y: y, role: labelRole(role, plain))
      }
      if let mark = spot.markX, let ties = tied[spot.node],
        let stroke = MapStroke.strongest(ties)
      {
        frame.put(String(stroke.style.sign), x: area.x + mark, y: y, role: .match)
      }
      if isFocused { frame.cursor = (x, y) }
    }
    // A sign as in lists, for those who see no reverse video.
    if let spot = picture.spots.indices.contains(place) ? picture.spots[place] : nil,
      let mark = spot.markX ?? (spot.labelWidth > 0 ? spot.x + 1 : nil), picture.isShown(spot)
    {
      frame.put(
        mark > spot.x ? "<" : ">",
        x: area.x + mark,
        y: area.y + spot.y,
        role: .listSelected
      )
    }
  }

  private func labelRole(_ role: Role, _ plain: Role) -> Role {
    role == plain && plain != .mapAlone ? .map : role
  }

  private func drawTitle(_ frame: inout Frame, _ app: App) {
    let language = app.language
    var title =
      if let place = centre.flatMap(graph.place) {
        Text(de: "Netzwerk um ", en: "Network around ")[language] + graph.nodes[place].label
      } else {
        Text(de: "Netzwerkkarte ", en: "Network map ")[language] + grouping.title[language]
      }
    if let district { title += " · \(app.workspace.reading.word(district.key, of: .districts))" }
    let count = graph.partners.count
    let number = district == nil ? String(count) : "\(count)/\(total)"
    let alone = alone.count
    var counts = Text(
      de: " · \(number) Partner, \(alone) allein",
      en: " · \(number) partners, \(alone) alone"
    )[language]
    if ties != .all { counts += " · \(filterTitle(language))" }
    if depth > 1, centre != nil { counts += " · 2×" }
    let room = max(0, frame.width - Cells.width(of: counts))
    let used = frame.put(title, x: 0, y: 1, role: .title, width: room, ellipsis: true)
    frame.put(counts, x: used, y: 1, role: .dim)
  }

  /// The ties that are shown, where they are not all.
  private func filterTitle(_ language: Language) -> String {
    let title = MapStroke.strongest(ties)?.title[language] ?? ""
    return Text(de: "nur: \(title)", en: "only: \(title)")[language]
  }

  /// The lines, and in a row of their own, where there is one, the signs.
  private func drawLegend(_ frame: inout Frame, _ y: Int, _ rows: Int, _ app: App) {
    guard rows > 0 else { return }
    let strokes = MapStroke.all.map { stroke in
      let line = String(repeating: stroke.style.sign, count: 3)
      return (
        stroke.style == .dashed ? "- -" : line, stroke.role, " \(stroke.title[app.language])  "
      )
    }
    var x = drawLegend(strokes, x: 0, y, &frame)
    if centre == nil {
      let alone = Text(de: "ohne Verbindung", en: "without a link")[app.language]
      x = drawLegend([("( )", .mapAlone, " \(alone)  ")], x: x, y, &frame)
    }
    let signs = PartnerFamily.allCases.map { family in
      (MapSigns.sign(family), MapSigns.role(family), "\(family.title[app.language]) ")
    }
    let network = Text(de: "Netzwerk", en: "network")[app.language]
    let all = signs + [("☼", .mapHub, network)]
    if rows > 1 {
      _ = drawLegend(all, x: 0, y + 1, &frame)
    } else {
      _ = drawLegend(all, x: x, y, &frame)
    }
  }

  /// Puts signs with their words as long as there is room for the next; returns where it ended.
  private func drawLegend(
    _ items: [(sign: String, role: Role, title: String)],
    x start: Int,
    _ y: Int,
    _ frame: inout Frame
  ) -> Int {
    var x = start
    for (sign, role, title) in items {
      let words = title.last == " " ? title.dropLast() : title[...]
      guard x + Cells.width(of: sign) + Cells.width(of: String(words)) <= frame.width else { break }
      x += frame.put(sign, x: x, y: y, role: role)
      x += frame.put(title, x: x, y: y, role: .dim)
    }
    return x
  }

  private func drawDetail(
    _ frame: inout Frame,
    _ y: Int,
    _ rows: Int,
    _ place: Int,
    _ app: App
  ) {
    let words = MapWords(graph: graph, reading: app.workspace.reading, since: since(app))
    frame.put(words.title(place), x: 0, y: y, role: .detail, width: frame.width, ellipsis: true)
    guard rows > 1 else { return }
    var line = words.ties(place)
    if let middle = centre.flatMap(graph.place), middle != place {
      let between = words.between(place, and: middle)
      if !between.isEmpty {
        let name = graph.nodes[middle].shortLabel
        line = Text(de: "mit \(name): \(between)", en: "with \(name): \(between)")[app.language]
      }
    }
    frame.put(line, x: 2, y: y + 1, role: .detailValue, width: frame.width - 2, ellipsis: true)
  }
}
