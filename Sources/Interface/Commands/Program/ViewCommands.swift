import Domain
import Terminal

/// The ways to all that has no pane.
enum ViewCommands {
  static let all: [Command] = [
    Command(
      "views",
      in: .anywhere,
      keys: [.character("w")],
      Text(de: "Ansichten und weitere Listen …", en: "Views and more lists …"),
      short: Text(de: "Ansichten", en: "Views")
    ) { app in app.push(ViewMenu(ViewPage.page(app))) }
  ]

  /// Each view of the menu, found in the palette by its title.
  static let views = ViewEntries.all.map(\.command)
}
