import Domain

/// Help, made from the rows of subcommands and options.
enum HelpPage {
  /// About the whole program.
  static func lines(_ language: Language) -> [String] {
    var lines = [
      Text(
        de: "Tandem – Partner, Freiwillige, Projekte und Treffen einer Freiwilligenagentur.",
        en: "Tandem – partners, volunteers, projects and meetings of a volunteer agency."
      )[language],
      "",
      Text(
        de: "tandem                 das Programm im Terminal",
        en: "tandem                 the program in the terminal"
      )[language],
      Text(
        de: "tandem UNTERBEFEHL …   für Skripte",
        en: "tandem SUBCOMMAND …    for scripts"
      )[language],
      "",
      Text(de: "Unterbefehle:", en: "Subcommands:")[language],
    ]
    lines += table(Subcommands.all.map { ($0.name, $0.summary) }, language)
    lines += ["", Text(de: "Ohne Unterbefehl:", en: "Without a subcommand:")[language]]
    lines += table(Option.alone.map { ($0.synopsis, $0.summary) }, language)
    lines += everywhere(language)
    lines += [
      "",
      Text(
        de: "Mehr: tandem help UNTERBEFEHL, tandem help ART (Felder einer Art).",
        en: "More: tandem help SUBCOMMAND, tandem help KIND (fields of a kind)."
      )[language],
      Text(
        de: "Status: 0 getan, 1 abgelehnt oder Befunde, 2 falscher Aufruf, 3 Rechner oder Ablage.",
        en: "Status: 0 done, 1 refused or findings, 2 wrong usage, 3 machine or store failed."
      )[language],
    ]
    return lines
  }

  /// About one subcommand.
  static func lines(_ command: Subcommand, _ language: Language) -> [String] {
    // Where the line would be too long, the list of options below says it all.
    let full = "tandem \(command.synopsis)"
    let head =
      full.count <= 100
      ? full
      : "tandem \(command.name)\(command.operands.isEmpty ? "" : " ")\(command.operands) [--…]"
    var lines = [head, "", command.summary[language]]
    let details = command.details[language]
    if !details.isEmpty {
      lines.append("")
      lines += details.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    if !command.options.isEmpty {
      lines += ["", Text(de: "Optionen:", en: "Options:")[language]]
      lines += table(command.options.map { ($0.synopsis, $0.summary) }, language)
    }
    lines += everywhere(language, besides: command.options)
    // A few words are a subcommand and a kind of records.
    guard let type = RecordTypes.type(named: command.name) else { return lines }
    let fields = Text(
      de: "Felder der Einträge: tandem help \(type.title.de)",
      en: "Fields of the records: tandem help \(type.title.en)"
    )
    return lines + ["", fields[language]]
  }

  /// About one kind: its fields, as FIELD=VALUE and `--json` name them.
  static func lines(_ type: RecordType, _ language: Language) -> [String] {
    var lines = ["\(type.kind.plural) – \(type.title[language])", ""]
    lines += table(
      type.fields.map { field in
        var words = field.title
        if field.isRequired { words = words + Text(de: " (Pflicht)", en: " (required)") }
        if !field.kind.hint.de.isEmpty {
          words = words + Text(de: " – ", en: " – ") + field.kind.hint
        }
        return (field.key, words + values(field.kind))
      },
      language
    )
    return lines
  }

  /// What a choice may be, by the keys that are stored.
  private static func values(_ kind: FieldKind) -> Text {
    if let target = kind.target.flatMap({ RecordTypes.type(prefix: $0) }) {
      return Text(" → \(target.kind.plural)")
    }
    guard let vocabulary = kind.vocabulary, kind.name != .flag else { return Text("") }
    let keys = vocabulary.entries.map(\.term.key).joined(separator: ", ")
    guard vocabulary.isOpen else { return Text(" [\(keys)]") }
    return Text(de: " [\(keys) oder ein neues Wort]", en: " [\(keys) or a new word]")
  }

  /// What a subcommand means otherwise is left out.
  private static func everywhere(_ language: Language, besides own: [Option] = []) -> [String] {
    let options = Option.everywhere.filter { option in !own.contains { $0.name == option.name } }
    return ["", Text(de: "Überall:", en: "Everywhere:")[language]]
      + table(options.map { ($0.synopsis, $0.summary) }, language)
  }

  private static func table(_ rows: [(String, Text)], _ language: Language) -> [String] {
    let width = rows.reduce(0) { max($0, $1.0.count) }
    return rows.map { name, text in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(text[language])"
    }
  }
}
