import Domain
import Terminal
import Workspace

/// All commands, searched by name and sentence.
enum Palette {
  static func make(_ app: App) -> PickerScreen {
    let available = Set(Commands.available(app).map(\.name))
    let here = Commands.all.filter { available.contains($0.name) }
    let commands = here.filter { $0.unless(app) == nil } + here.filter { $0.unless(app) != nil }
    let entries = commands.map { command in
      let keys =
        command.keys.isEmpty
        ? ViewEntries.way(to: command.name) : KeyName.list(command.keys, app.language)
      let reason = command.unless(app).map { " – \($0[app.language])" } ?? ""
      return PickerSource.Entry(
        key: command.name,
        label: command.title[app.language] + reason,
        detail: keys
      )
    }
    return PickerScreen(
      title: Text(de: "Befehle", en: "Commands"),
      source: .fixed(entries)
    ) { chosen, app in
      guard let command = commands.first(where: { $0.name == chosen.first }) else { return }
      Commands.run(command, app)
    }
  }
}

/// The columns of a list, to sort by.
enum SortPicker {
  static func open(_ list: ListView, _ app: App) {
    guard let listing = list.listing else { return }
    let entries = listing.type.typedFields.map {
      PickerSource.Entry(key: $0.key, label: $0.title[app.language])
    }
    let current = listing.type.fields[listing.sorting.field].key
    let picker = PickerScreen(
      title: Text(de: "Sortieren nach", en: "Sort by"),
      source: .fixed(entries),
      chosen: [current]
    ) { chosen, _ in
      guard let key = chosen.first, let field = listing.type.position(of: key) else { return }
      // The same column once more turns the order.
      let isSame = field == listing.sorting.field
      listing.sorting = Listing.Sorting(
        field: field,
        isDescending: isSame ? !listing.sorting.isDescending : false
      )
    }
    app.push(picker)
  }
}
