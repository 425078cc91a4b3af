import Domain
import Terminal
import Workspace

/// The network map and what is done on it.
enum MapCommands {
  private static func map(_ app: App) -> MapScreen? { app.top as? MapScreen }

  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    map(app)?.focused(app) == nil
      ? Text(de: "Hier ist kein Partner gewählt.", en: "No partner is chosen here.") : nil
  }

  private static let isOpen: @Sendable (App) -> Text? = { app in
    map(app) == nil
      ? nil : Text(de: "Das ist die Netzwerkkarte.", en: "This is the network map.")
  }

  private static let nobodyAlone: @Sendable (App) -> Text? = { app in
    map(app)?.graph.isolated.isEmpty == true
      ? Text(de: "Hier ist niemand ohne Verbindung.", en: "Nobody here is without a link.") : nil
  }

  static let all: [Command] =
    [
      Command(
        "network-map",
        in: .anywhere,
        keys: [.character("K")],
        Text(
          de: "Netzwerkkarte um den gewählten Partner",
          en: "Network map, around the chosen partner"
        ),
        unless: isOpen
      ) { app in
        // A meeting is no place to begin, however large it was.
        let kinds = [Partner.kind, Network.kind].map(\.prefix)
        let start = app.top.selected.first { kinds.contains(String($0.prefix)) }
        app.push(MapScreen(start, app))
      },
      Command(
        "map-centre",
        in: .map,
        keys: [.enter],
        Text(de: "In die Mitte rücken", en: "Put in the middle"),
        short: Text(de: "Mitte", en: "Middle"),
        unless: nothingFocused
      ) { app in
        if let id = map(app)?.focused(app) { map(app)?.recentre(id) }
      },
      Command(
        "map-back",
        in: .map,
        keys: [.backspace],
        Text(de: "Zurück zur vorigen Mitte", en: "Back to what was in the middle"),
        short: Text(de: "Zurück", en: "Back")
      ) { app in
        if map(app)?.goBack() == false { app.pop() }
      },
      Command(
        "map-open",
        in: .map,
        keys: [.character("o")],
        Text(de: "Eintrag öffnen", en: "Open the record"),
        short: Text(de: "Öffnen", en: "Open"),
        unless: nothingFocused
      ) { app in
        if let id = map(app)?.focused(app) { app.open(id) }
      },
      Command(
        "map-group",
        in: .map,
        keys: [.character("g")],
        Text(
          de: "Übersicht: nach Stadtteil, Art, Netzwerk",
          en: "Overview: by district, type, network"
        ),
        short: Text(de: "Übersicht", en: "Overview")
      ) { map($0)?.group() },
      Command(
        "map-depth",
        in: .map,
        keys: [.character("e")],
        Text(
          de: "Weiterer Umkreis: auch die Nachbarn der Nachbarn",
          en: "Wider: the neighbours of neighbours too"
        ),
        short: Text(de: "Umkreis", en: "Wider")
      ) { map($0)?.widen() },
      Command(
        "map-ties",
        in: .map,
        keys: [.character("f")],
        Text(
          de: "Nur Vereinbarungen, Netzwerke oder Treffen",
          en: "Only agreements, networks or meetings"
        ),
        short: Text(de: "Filter", en: "Filter")
      ) { map($0)?.filterNext() },
      Command(
        "map-alone",
        in: .map,
        keys: [.character("i")],
        Text(de: "Isolierte: Wer steht allein?", en: "Isolated: who stands alone?"),
        short: Text(de: "Isolierte", en: "Isolated"),
        unless: nobodyAlone
      ) { app in
        if let map = map(app) { app.push(MapPickers.alone(map, app)) }
      },
      Command(
        "map-district",
        in: .map,
        keys: [.character("s")],
        Text(de: "Nur ein Stadtteil …", en: "Only one district …")
      ) { app in
        if let map = map(app) { app.push(MapPickers.districts(map, app)) }
      },
      Command(
        "map-find",
        in: .map,
        keys: [.character("/"), .function(3)],
        Text(de: "Auf der Karte suchen", en: "Find on the map")
      ) { app in
        if let map = map(app) { app.push(MapPickers.all(map, app)) }
      },
    ] + movements

  private static let movements: [Command] = [
    Command(
      "map-left",
      in: .map,
      keys: [.character("h"), .left],
      Text(de: "Nach links", en: "To the left")
    ) { map($0)?.move(.left, $0) },
    Command(
      "map-right",
      in: .map,
      keys: [.character("l"), .right],
      Text(de: "Nach rechts", en: "To the right")
    ) { map($0)?.move(.right, $0) },
    Command(
      "map-down",
      in: .map,
      keys: [.character("j"), .down],
      Text(de: "Nach unten", en: "Downwards")
    ) { map($0)?.move(.down, $0) },
    Command(
      "map-up",
      in: .map,
      keys: [.character("k"), .up],
      Text(de: "Nach oben", en: "Upwards")
    ) { map($0)?.move(.up, $0) },
    Command(
      "map-first",
      in: .map,
      keys: [.home],
      Text(de: "Zum ersten Eintrag", en: "To the first one")
    ) { map($0)?.move(toEnd: false, $0) },
    Command(
      "map-last",
      in: .map,
      keys: [.end],
      Text(de: "Zum letzten Eintrag", en: "To the last one")
    ) { map($0)?.move(toEnd: true, $0) },
  ]
}
