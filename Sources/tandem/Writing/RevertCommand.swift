import Domain
import Store
import Workspace

extension Subcommand {
  static let revert = Subcommand(
    "revert",
    operands: "LINE",
    count: 1...1,
    Text(
      de: "nimmt eine beliebige Änderung zurück, auch die eines anderen",
      en: "takes back any change, also somebody else’s"
    ),
    details: Text(
      de: """
        LINE ist der Name der Änderung, wie „tandem log“ ihn am Anfang zeigt. Was seither geändert
        wurde, bleibt und wird genannt. Wer ein undo zurücknimmt, bringt dessen Änderung wieder.
        """,
      en: """
        LINE is the name of the change, as “tandem log” shows it first. What has been changed since
        stays and is named. Reverting an undo brings its change back.
        """
    ),
    options: [
      Option(
        "reason",
        value: "TEXT",
        Text(
          de: "Grund; nötig bei Änderungen von anderen",
          en: "reason; needed for changes by others"
        )
      )
    ]
  ) { context in
    let word = context.arguments.words[0]
    guard let operation = OperationID(word) else {
      throw UsageError(
        de: "„\(word)“ ist kein Name einer Änderung; „tandem log“ zeigt sie, z. B. k3v9q2xw7a:12.",
        en: "“\(word)” names no change; “tandem log” shows them, for example k3v9q2xw7a:12.",
        topic: "revert"
      )
    }
    let workspace = try context.open()
    let isUndo = workspace.historyLine(operation)?.isUndo == true
    let undone = try workspace.revert(operation, reason: context.arguments[option: "reason"])
    try context.print(undone, workspace, isRedo: isUndo)
    workspace.settle()
    return 0
  }
}
