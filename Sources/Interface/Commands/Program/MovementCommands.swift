import Domain
import Terminal

/// Moving in lists.
enum MovementCommands {
  static let all: [Command] = [
    Command(
      "down",
      in: .list,
      keys: [.character("j"), .down],
      Text(de: "Eine Zeile tiefer", en: "One row down")
    ) { $0.top.list?.move(by: 1) },
    Command(
      "up",
      in: .list,
      keys: [.character("k"), .up],
      Text(de: "Eine Zeile höher", en: "One row up")
    ) { $0.top.list?.move(by: -1) },
    Command(
      "page-down",
      in: .list,
      keys: [.pageDown, .control("f")],
      Text(de: "Eine Seite tiefer", en: "One page down")
    ) { $0.top.list?.move(pages: 1) },
    Command(
      "page-up",
      in: .list,
      keys: [.pageUp, .control("b")],
      Text(de: "Eine Seite höher", en: "One page up")
    ) { $0.top.list?.move(pages: -1) },
    Command(
      "first",
      in: .list,
      keys: [.character("g"), .home],
      Text(de: "Zum Anfang", en: "To the first row")
    ) { $0.top.list?.moveToFirst() },
    Command(
      "last",
      in: .list,
      keys: [.character("G"), .end],
      Text(de: "Zum Ende", en: "To the last row")
    ) { $0.top.list?.moveToLast() },
  ]
}
