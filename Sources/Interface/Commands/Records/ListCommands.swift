import Domain
import Terminal
import Workspace

/// Finding, sorting and marking in lists of records.
enum ListCommands {
  private static let noList: @Sendable (App) -> Text? = { app in
    app.top.list?.listing == nil
      ? Text(de: "Das geht in einer Liste.", en: "This works in a list.") : nil
  }

  private static let nothingToFind: @Sendable (App) -> Text? = { app in
    app.top is DirectoryScreen ? nil : noList(app)
  }

  /// What a rule chose can be marked too, but for the page "Heute", which shows no marks.
  private static let noRows: @Sendable (App) -> Text? = { app in
    app.top.list != nil && app.top !== app.panes ? nil : noList(app)
  }

  static let all: [Command] = [
    Command(
      "filter",
      in: .list,
      keys: [.character("/"), .function(3)],
      Text(
        de: "Suchen: Wörter in beliebiger Folge, feld:wert, ! schließt aus",
        en: "Find: words in any order, field:value, ! excludes"
      ),
      short: Text(de: "Suchen", en: "Find"),
      isOnlyWherePossible: true,
      unless: nothingToFind
    ) { app in
      if let directory = app.top as? DirectoryScreen { return directory.find(app) }
      app.top.list?.beginFilter()
    },
    Command(
      "sort",
      in: .list,
      keys: [.character("s")],
      Text(de: "Sortieren nach …", en: "Sort by …"),
      unless: noList
    ) { app in
      if let list = app.top.list { SortPicker.open(list, app) }
    },
    Command(
      "sort-reverse",
      in: .list,
      keys: [.character("S")],
      Text(de: "Sortierung umkehren", en: "Reverse the order"),
      unless: noList
    ) { $0.top.list?.listing?.sorting.isDescending.toggle() },
    Command(
      "mark",
      in: .list,
      keys: [.character(" "), .character("m")],
      Text(de: "Markieren", en: "Mark"),
      short: Text(de: "Markieren", en: "Mark"),
      isSpare: true,
      unless: noRows
    ) { $0.top.list?.toggleMark() },
    Command(
      "mark-all",
      in: .list,
      keys: [.character("M")],
      Text(de: "Alle gefundenen markieren oder nichts", en: "Mark all that are found, or none"),
      unless: noRows
    ) { $0.top.list?.toggleAllMarks() },
    Command(
      "show-archived",
      in: .list,
      keys: [.character("A")],
      Text(de: "Archivierte zeigen oder verbergen", en: "Show or hide archived records"),
      unless: noList
    ) { app in
      guard let listing = app.top.list?.listing else { return }
      listing.showsArchived.toggle()
      app.say(
        listing.showsArchived
          ? Text(de: "Mit Archivierten.", en: "Archived records are shown.")
          : Text(de: "Ohne Archivierte.", en: "Archived records are hidden.")
      )
    },
    Command(
      "clear-filter",
      in: .list,
      keys: [.character("c")],
      Text(de: "Suche leeren", en: "Clear the filter"),
      unless: noList
    ) { $0.top.list?.clearFilter() },
  ]
}
