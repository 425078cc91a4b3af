import Domain

/// An option as a subcommand lists it.
struct Option: Sendable {
  /// Without the hyphens.
  let name: String
  /// The word that stands for its value in help; nil where it takes none.
  let value: String?
  let summary: Text
  /// Whether the subcommand cannot do without it.
  let isRequired: Bool

  init(_ name: String, value: String? = nil, _ summary: Text, required: Bool = false) {
    self.name = name
    self.value = value
    self.summary = summary
    isRequired = required
  }

  /// As it is typed: `--filter TEXT`.
  var synopsis: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}

extension Option {
  static let json = Option(
    "json",
    Text(de: "ein JSON-Objekt je Zeile, für Skripte", en: "one JSON object a line, for scripts")
  )

  static let create = Option(
    "create",
    Text(
      de: "die Ablage anlegen, wenn es noch keine gibt",
      en: "make the store where there is none yet"
    )
  )

  /// Options that mean the same with every subcommand.
  static let everywhere = [
    Option(
      "store",
      value: "DIR",
      Text(
        de: "Ordner der Ablage; sonst $TANDEM_STORE, sonst $XDG_DATA_HOME/tandem",
        en: "folder of the store; else $TANDEM_STORE, else $XDG_DATA_HOME/tandem"
      )
    ),
    Option(
      "language",
      value: "de|en",
      Text(de: "Sprache der Texte; sonst nach $LANG", en: "language of the texts; else by $LANG")
    ),
    Option("help", Text(de: "diese Hilfe", en: "this help")),
  ]

  /// Options that stand without a subcommand.
  static let alone = [
    Option(
      "demo",
      Text(
        de: "mit einem erfundenen Büro in einem neuen, vorläufigen Ordner beginnen",
        en: "begin with an invented office in a new temporary folder"
      )
    ),
    Option("version", Text(de: "Version", en: "version")),
  ]
}
