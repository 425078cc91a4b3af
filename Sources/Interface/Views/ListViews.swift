import Domain
import Workspace

/// The lists of the record types that no pane shows.
enum ListViews {
  /// Where a list stands in the menu; a type that is not named here stands in the last group.
  private static let places: [String: (key: Character, group: ViewEntry.Group)] = [
    "con": ("k", .cooperation),
    "pla": ("e", .work),
    "age": ("t", .work),
    "tas": ("a", .office),
  ]

  static let all: [ViewEntry] = {
    let shown = Set(Pane.all.compactMap { $0.type?.kind.prefix })
    return RecordTypes.all.filter { !shown.contains($0.kind.prefix) }.map { type in
      let place = places[type.kind.prefix]
      let name = type.kind.plural
      return ViewEntry(name, key: place?.key, type.title, in: place?.group ?? .office) { app in
        app.openList(name, ListView(Listing(type)))
      }
    }
  }()
}
