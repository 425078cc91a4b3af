import Domain
import Workspace

extension Subcommand {
  static let add = Subcommand(
    "add",
    operands: "KIND FIELD=VALUE …",
    count: 1...1000,
    Text(
      de: "legt einen Eintrag an und nennt seine Kennung",
      en: "makes a record and prints its identity"
    ),
    details: Text(
      de: """
        Felder heißen wie in tandem help KIND oder wie im Programm. Werte werden gelesen wie dort:
        Tage wie „morgen“ oder „14.3.“, Verweise als Kennung oder Name, mehrere Namen mit Semikolon.
        Ist ein Wert falsch, wird nichts angelegt.
        """,
      en: """
        Fields are named as in tandem help KIND or as in the program. Values are read as there: days
        such as “tomorrow” or “14.3.”, links by identity or name, several names with semicolons.
        Where a value is wrong, nothing is made.
        """
    ),
    options: [.create]
  ) { context in
    let words = context.arguments.words
    let type = try context.type(words[0])
    let fields = try FieldAssignments(words.dropFirst(), context.command)
    let workspace = try context.open(creating: context.arguments.has("create"))
    var draft = Draft(new: type, id: workspace.newID(type))
    try fields.apply(to: &draft, workspace.typing)
    try workspace.save(draft)
    workspace.settle()
    try context.output.line(draft.id.text)
    return 0
  }
}
