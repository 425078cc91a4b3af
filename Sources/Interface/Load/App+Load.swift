import Domain
import Workspace

/// Ways to the views of time.
extension App {
  /// The volunteer that is focused, or on whose page somebody is.
  var focusedVolunteer: RecordID? {
    let page = (top as? RecordScreen)?.id
    let ids = [top.list?.focused, top.selected.first, page].compactMap { $0 }
    return ids.first { $0.prefix == Volunteer.kind.prefix }
  }

  /// The people of a cell as a list of volunteers.
  func openPeople(_ people: [RecordID], _ words: String) {
    let ids = Set(people)
    let listing = Listing(RecordType(Volunteer.self)) { table, row in
      ids.contains(table.ids[row])
    }
    let title = Text(de: "Mit Zeit: \(words)", en: "With time: \(words)")
    let nothing = Text(de: "Hier hat niemand Stunden frei.", en: "Nobody has hours left here.")
    openList("load-people", ListView(listing, title: title, nothing: nothing))
  }

  /// Asks who has time with the district and the term of the overview.
  func openFree(from map: LoadMapScreen) {
    let screen = FreeScreen(self)
    let known = [Term.none, Coverage.everywhere]
    screen.ask(self) { asked in
      asked.district = map.focusedDistrict.flatMap { known.contains($0) ? nil : $0 }
      let term = map.focusedTerm.flatMap { $0 == .none ? nil : $0 }
      switch map.column {
      case .languages: asked.language = term
      case .topics: asked.topic = term
      }
    }
    push(screen)
  }
}
