/// The list of all subcommands: a new one is its file and a line here.
enum Subcommands {
  static let all: [Subcommand] = [
    .list,
    .show,
    .add,
    .set,
    .archive,
    .log,
    .matrix,
    .gaps,
    .overlaps,
    .free,
    .undo,
    .redo,
    .revert,
    .importing,
    .check,
    .backup,
    .restore,
    .erase,
    .adopt,
    .document,
    .export,
    .demo,
    .help,
  ]
}
