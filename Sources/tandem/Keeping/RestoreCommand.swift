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
        anders, bleibt der Ordner, wie er war. Was seither gelöscht wurde, bleibt gelöscht, wenn die
        ursprüngliche Ablage noch da ist: neben der Sicherung, am üblichen Ort oder mit --erasures.
        Status 1, wenn die Sicherung beschädigte Zeilen hat.
        """,
      en: """
        The folder (--store) must not exist yet or be empty. The backup is verified whole before, and
        the store is compared afterwards with what was counted when it was backed up; where anything
        differs, the folder stays as it was. What was erased since stays erased where the original
        store is still there: beside the backup, in the usual place or named with --erasures.
        Status 1 where the backup has damaged lines.
        """
    ),
    options: [
      Option(
        "erasures",
        value: "DIR",
        Text(
          de: "Ablage, deren Löschungen auch hier gelten",
          en: "store whose erasures hold here too"
        )
      )
    ]
  ) { context in
    let place = try StorePlace.find(context.arguments)
    let file = context.arguments.words[0]
    let living = try context.living(of: file, apart: place)
    if !place.isThere { try place.makeParents() }
    let manifest = try Store.restore(file, to: place.path, following: living)
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
    if living == nil {
      context.say(
        Text(
          de:
            "Ob seither etwas gelöscht wurde, ist nicht bekannt: es wurde keine ursprüngliche Ablage gefunden; --erasures DIR nennt sie.",
          en:
            "Whether anything was erased since is not known: no original store was found; --erasures DIR names it."
        )
      )
    }
    guard manifest.damagedLines > 0 else { return 0 }
    context.say(
      Text(
        de:
          "Beschädigte Zeilen in der Sicherung: \(manifest.damagedLines). Bitte prüfen: tandem check.",
        en: "Damaged lines in the backup: \(manifest.damagedLines). Please run: tandem check."
      )
    )
    return 1
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

extension Context {
  /// The store that the file is a backup of, where it is still there.
  fileprivate func living(of file: String, apart place: StorePlace) throws -> String? {
    if let named = arguments[option: "erasures"] { return named }
    var candidates: [String] = []
    if let slash = file.lastIndex(of: "/") {
      candidates.append("\(file[..<slash])/..")
    } else {
      candidates.append("..")
    }
    candidates.append(try StorePlace.usual().path)
    for path in candidates where path != place.path && Store.isBackup(file, of: path) {
      if try Store.knowsErasures(path, since: file) { return path }
      say(
        Text(
          de: "Was in „\(path)“ gelöscht wurde, ließ sich nicht lesen; bitte prüfen: tandem check.",
          en: "What was erased in “\(path)” could not be read; please run: tandem check."
        )
      )
    }
    return nil
  }
}
