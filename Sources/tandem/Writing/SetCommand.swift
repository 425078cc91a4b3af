import Domain
import Workspace

extension Subcommand {
  static let set = Subcommand(
    "set",
    operands: "ID FIELD=VALUE …",
    count: 2...1000,
    Text(de: "ändert Felder eines Eintrags", en: "changes fields of a record"),
    details: Text(
      de: """
        Felder und Werte wie bei add; „FELD=“ leert ein Feld. Ist ein Wert falsch, bleibt alles, wie
        es war. „archived=“ nimmt einen archivierten Eintrag wieder in Gebrauch.
        """,
      en: """
        Fields and values as in add; “FIELD=” clears a field. Where a value is wrong, everything stays
        as it was. “archived=” brings an archived record back into use.
        """
    )
  ) { context in
    let words = context.arguments.words
    let fields = try FieldAssignments(words.dropFirst(), context.command)
    let workspace = try context.open()
    let id = try context.record(words[0], workspace).id
    guard var draft = workspace.draft(of: id) else { return 1 }
    try fields.apply(to: &draft, workspace.typing)
    guard draft.isChanged else {
      context.say(Text(de: "Es steht schon so da.", en: "It stands there already."))
      return 0
    }
    try workspace.save(draft)
    workspace.settle()
    return 0
  }
}
