import Domain
import Terminal
import Workspace

/// The question before there is a store: where it will be, or the demo office first.
enum FirstStart {
  /// The store to open, made if need be; nil where the person does not want one.
  static func settle(
    _ path: String,
    _ start: FullScreen.Start,
    _ session: Session,
    _ language: Language
  ) throws -> (path: String, isDemo: Bool)? {
    let makeFolders: () throws -> Void
    switch start {
    case .demo: return (try demo(), true)
    case .store: return (path, false)
    case .nothing(let make): makeFolders = make
    }
    while true {
      if !session.hasInput {
        session.draw(frame(path, session.size, language), theme: ThemeChoice().current)
      }
      switch session.next() {
      case .key(.enter):
        try makeFolders()
        _ = try Workspace.open(path, language: language, creating: true)
        return (path, false)
      case .key(.character("d")), .key(.character("v")): return (try demo(), true)
      case .key(.character("q")), .key(.character("Q")), .key(.escape), .key(.control("c")),
        .hangup, .terminate:
        return nil
      default: continue
      }
    }
  }

  private static func demo() throws -> String {
    let path = try DemoOffice.temporary()
    try DemoOffice.write(records: SampleOffice.size, seed: 1, to: path, today: LocalClock.now().day)
    return path
  }

  private static func frame(
    _ path: String,
    _ size: (width: Int, height: Int),
    _ language: Language
  ) -> Frame {
    var frame = Frame(width: size.width, height: size.height)
    let width = min(70, size.width - 2)
    let texts: [(Text, Role)] = [
      (Text(de: "Willkommen bei Tandem", en: "Welcome to Tandem"), .title),
      (Text(""), .text),
      (
        Text(
          de: "Hier gibt es noch keine Ablage. Sie wird angelegt in:",
          en: "There is no store here yet. It will be made in:"
        ), .text
      ),
      (Text(path), .link),
      (Text(""), .text),
      (
        Text(
          de: "Nur Ihre Gruppe darf darin lesen und schreiben.",
          en: "Only your group may read and write there."
        ), .text
      ),
      (Text(""), .text),
      (
        Text(de: "Enter   Ablage anlegen und beginnen", en: "Enter   make the store and begin"),
        .text
      ),
      (
        Text(
          de: "d       erst eine Vorführung mit erfundenen Daten",
          en: "d       first a demo with invented data"
        ), .text
      ),
      (
        Text(de: "q       beenden, ohne etwas anzulegen", en: "q       quit and make nothing"),
        .text
      ),
    ]
    var y = max(0, size.height / 6)
    for (text, role) in texts {
      for line in Cells.lines(wrapping: text[language], width: width) {
        frame.put(line, x: 1, y: y, role: role)
        y += 1
      }
    }
    frame.cursor = (0, min(y, max(0, size.height - 1)))
    return frame
  }
}
