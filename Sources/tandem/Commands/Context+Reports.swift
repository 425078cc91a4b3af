import Domain
import Store
import Terminal
import Workspace

/// What several subcommands print alike.
extension Context {
  /// A large step, such as an import, is shown in part; `log --json` has all of it.
  private static let most = 20

  /// Prints what an undo or a redo did.
  func print(_ undone: Undone, _ workspace: Workspace, isRedo: Bool) throws {
    let today = workspace.today
    let report = workspace.report(undone, isRedo: isRedo) { time in
      LocalClock.moment(at: time).written(language, today: today)
    }
    try output.line(Cells.safe(report.title[language]))
    try printSome(report.lines)
  }

  /// Prints indented lines, up to a number that people still read.
  func printSome(_ lines: [String]) throws {
    for line in lines.prefix(Self.most) { try output.line("  \(Cells.safe(line))") }
    let rest = lines.count - Self.most
    if rest > 0 {
      try print(Text(de: "  … und \(rest) weitere", en: "  … and \(rest) more"))
    }
  }
}
