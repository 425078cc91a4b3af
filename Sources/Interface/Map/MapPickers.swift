import Domain
import Terminal
import Workspace

/// What can be chosen on the map.
enum MapPickers {
  /// Partners that are tied to nobody.
  static func alone(_ map: MapScreen, _ app: App) -> PickerScreen {
    nodes(
      Text(
        de: "Ohne Verbindung: \(map.graph.isolated.count)",
        en: "Without a link: \(map.graph.isolated.count)"
      ),
      map.graph.isolated,
      map,
      app
    )
  }

  /// All that is on the map.
  static func all(_ map: MapScreen, _ app: App) -> PickerScreen {
    nodes(Text(de: "Auf der Karte", en: "On the map"), Array(map.graph.nodes.indices), map, app)
  }

  private static func nodes(
    _ title: Text,
    _ places: [Int],
    _ map: MapScreen,
    _ app: App
  ) -> PickerScreen {
    let words = MapWords(graph: map.graph, language: app.language, since: map.since(app))
    let entries = places.map { place in
      let node = map.graph.nodes[place]
      return PickerSource.Entry(
        key: node.id.text,
        label: "\(MapSigns.sign(node)) \(node.label)",
        detail: words.kind(place)
      )
    }
    return PickerScreen(title: title, source: .fixed(entries)) { chosen, _ in
      if let key = chosen.first { map.go(to: RecordID(key)) }
    }
  }

  /// The districts, and all of them.
  static func districts(_ map: MapScreen, _ app: App) -> PickerScreen {
    let all = Text(de: "alle Stadtteile", en: "all districts")[app.language]
    let entries =
      [PickerSource.Entry(key: "", label: all)]
      + map.districts.map {
        PickerSource.Entry(key: $0.key, label: Vocabulary.districts.label($0.key, app.language))
      }
    return PickerScreen(
      title: Text(de: "Stadtteil", en: "District"),
      source: .fixed(entries),
      chosen: [map.district?.key ?? ""]
    ) { chosen, app in
      let key = chosen.first ?? ""
      map.show(key.isEmpty ? nil : Term(key), app)
    }
  }
}
