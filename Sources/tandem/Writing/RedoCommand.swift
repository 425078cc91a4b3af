import Domain
import Workspace

extension Subcommand {
  static let redo = Subcommand(
    "redo",
    Text(
      de: "stellt wieder her, was Sie zuletzt zurückgenommen haben",
      en: "brings back what you took back last"
    )
  ) { context in
    let workspace = try context.open()
    let undone = try workspace.redo()
    try context.print(undone, workspace, isRedo: true)
    workspace.settle()
    return 0
  }
}
