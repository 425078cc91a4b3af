import Domain
import Workspace

extension Subcommand {
  static let undo = Subcommand(
    "undo",
    Text(de: "nimmt Ihre letzte Änderung zurück", en: "takes back your last change"),
    details: Text(
      de: "Was andere seither geändert haben, bleibt und wird genannt.",
      en: "What others have changed since stays and is named."
    )
  ) { context in
    let workspace = try context.open()
    let undone = try workspace.undo()
    try context.print(undone, workspace, isRedo: false)
    workspace.settle()
    return 0
  }
}
