import Domain
import Workspace

extension Subcommand {
  static let archive = Subcommand(
    "archive",
    operands: "ID …",
    count: 1...1000,
    Text(
      de: "nimmt Einträge aus dem Gebrauch, ohne sie zu löschen",
      en: "takes records out of use without deleting them"
    ),
    details: Text(
      de: "Alle zusammen sind ein Schritt für undo; tandem set ID archived= holt einen zurück.",
      en: "All together are one step for undo; tandem set ID archived= brings one back."
    )
  ) { context in
    let workspace = try context.open()
    var refusals: [Refusal] = []
    var ids: [RecordID] = []
    for word in context.arguments.words {
      do {
        let id = try context.record(word, workspace).id
        ids.append(id)
        guard let day = workspace.values(of: id)?["archived"] else { continue }
        let since = Day(stored: day)
        refusals.append(
          Refusal(
            de: "„\(word)“ ist schon archiviert, seit \(since?.written(.german) ?? day).",
            en: "“\(word)” is archived already, since \(since?.written(.english) ?? day)."
          )
        )
      } catch let refusal as Refusal {
        refusals.append(refusal)
      }
    }
    if !refusals.isEmpty { throw Refusals(all: refusals) }
    try workspace.set("archived", to: workspace.today.stored, of: ids)
    workspace.settle()
    return 0
  }
}
