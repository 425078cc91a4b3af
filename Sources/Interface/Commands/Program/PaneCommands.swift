import Domain
import Terminal

/// Going from pane to pane.
enum PaneCommands {
  static let all: [Command] =
    Pane.all.enumerated().map { index, pane in
      Command(
        "pane-\(pane.name)",
        in: .anywhere,
        keys: [.character(Character(String(index + 1)))],
        Text(de: "Bereich \(pane.title.de)", en: "Pane \(pane.title.en)")
      ) { app in
        app.popAll()
        app.panes.show(index, app)
      }
    } + [
      Command(
        "next-tab",
        in: .anywhere,
        keys: [.tab],
        Text(de: "Nächster Bereich oder Reiter", en: "Next pane or tab"),
        short: Text(de: "Reiter", en: "Next tab")
      ) { $0.turn(by: 1) },
      Command(
        "previous-tab",
        in: .anywhere,
        keys: [.backTab],
        Text(de: "Voriger Bereich oder Reiter", en: "Previous pane or tab")
      ) { $0.turn(by: -1) },
    ]
}

extension App {
  /// Turns the tabs of the open record, else those of the panes.
  fileprivate func turn(by step: Int) {
    if let page = top as? RecordScreen {
      page.turn(by: step, self)
    } else {
      // What covers the panes would hide where Tab leads.
      popAll()
      panes.show((panes.index + step + Pane.all.count) % Pane.all.count, self)
    }
  }
}
