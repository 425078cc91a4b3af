import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let restore = Subcommand(
    "restore",
    operands: "FILE",
    count: 1...1,
    Text(
      de: "macht aus einer Sicherung eine neue Ablage",
      en: "makes a new store from a backup"
    ),
    details: Text(
      de: """
        Der Ordner (--store) darf noch nicht da sein oder muss leer sein. Die Sicherung wird vorher
        ganz geprüft, die Ablage danach mit dem verglichen, was beim Sichern gezählt wurde; ist etwas
        anders, bleibt der Ordner, wie er war.
        """,
      en: """
        The folder (--store) must not exist yet or be empty. The backup is verified whole before, and
        the store is compared afterwards with what was counted when it was backed up; where anything
        differs, the folder stays as it was.
        """
    )
  ) { context in
    let place = try StorePlace.find(context.arguments)
    if !place.isThere { try place.makeParents() }
    let manifest = try Store.restore(context.arguments.words[0], to: place.path)
    for (name, count) in counts(manifest.records, context.language) {
      try context.output.line(Cells.safe("\(name): \(count)"))
    }
    try context.output.flush()
    let made = LocalClock.moment(at: manifest.created)
    context.say(
      Text(
        de:
          "Stand der Sicherung vom \(made.written(.german)); die Ablage liegt in „\(place.path)“.",
        en: "As backed up on \(made.written(.english)); the store is in “\(place.path)”."
      )
    )
    return 0
  }

  /// The kinds in their usual order, then those that this program does not know.
  private static func counts(
    _ records: [String: Int],
    _ language: Language
  ) -> [(name: String, count: Int)] {
    let known = RecordTypes.all.compactMap { type in
      records[type.kind.prefix].map { (name: type.title[language], count: $0) }
    }
    let prefixes = Set(RecordTypes.all.map(\.kind.prefix))
    let others = records.filter { !prefixes.contains($0.key) }.sorted { $0.key < $1.key }
    return known + others.map { (name: $0.key, count: $0.value) }
  }
}
