import Domain
import Terminal
import Workspace

extension Subcommand {
  static let show = Subcommand(
    "show",
    operands: "ID",
    count: 1...1,
    Text(de: "zeigt einen Eintrag mit allem, was zu ihm gehört", en: "shows a record as a whole"),
    details: Text(
      de: "Mit --json steht der Eintrag da wie bei list.",
      en: "With --json the record looks as in list."
    ),
    options: [.json]
  ) { context in
    let word = context.arguments.words[0]
    let workspace = try context.open()
    let type = try context.requireRecord(word, workspace)
    let id = RecordID(word)
    let table = workspace.table(type)
    guard let row = table.row(id) else { return 1 }
    if context.arguments.has("json") {
      try context.output.line(RecordJSON.line(id, type) { table.stored(row, $0) })
    } else {
      try print(row, of: table, workspace, context)
    }
    return 0
  }

  private static func print(
    _ row: Int,
    of table: any Table,
    _ workspace: Workspace,
    _ context: Context
  ) throws {
    let type = table.type
    let language = context.language
    let reading = workspace.reading
    let id = table.ids[row]
    try context.output.line("\(type.singular[language]) \(id.text)")
    let width = type.fields.reduce(0) { max($0, Cells.width(of: $1.title[language])) }
    let differences = workspace.differences(of: id)
    for (index, field) in type.fields.enumerated() {
      let value = table.shown(row, index, reading)
      let others = differences.first { $0.field == field.key }?.others ?? []
      if value.isEmpty, others.isEmpty { continue }
      let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (number, line) in lines.enumerated() {
        let title = Cells.padded(number == 0 ? field.title[language] : "", to: width)
        try context.output.line("  \(title)  \(Cells.safe(String(line)))")
      }
      for other in others {
        let blank = Cells.padded("", to: width)
        let shown = workspace.shown(other.value, field).split(whereSeparator: \.isNewline)
        let text = shown.isEmpty ? "–" : shown.joined(separator: " ")
        let origin = other.origin(language, today: workspace.today)
        try context.output.line("  \(blank)  ≠ \(Cells.safe("\(text) (\(origin))"))")
      }
    }
    for (owned, field) in RecordTypes.owned(by: type.kind.prefix) {
      guard let position = owned.position(of: field.key) else { continue }
      let others = workspace.table(owned)
      let ids = others.linking(to: id, in: position)
      if ids.isEmpty { continue }
      try context.output.line("\(owned.title[language]) (\(ids.count))")
      for id in ids {
        let label = Cells.safe(workspace.label(id) ?? "")
        try context.output.line("  \(id.text)  \(label)")
      }
    }
  }
}
