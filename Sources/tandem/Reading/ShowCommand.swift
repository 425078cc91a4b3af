import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let show = Subcommand(
    "show",
    operands: "ID",
    count: 1...1,
    Text(de: "zeigt einen Eintrag mit allem, was zu ihm gehört", en: "shows a record as a whole"),
    details: Text(
      de: """
        Wo eine Kennung verlangt ist, gilt auch ein Name, den nur ein Eintrag hat; nicht bei erase.

        Mit --json steht der Eintrag da wie bei list. Mit --on steht er da, wie er am Ende des Tages
        war; was danach zurückgenommen wurde, galt damals noch.
        """,
      en: """
        Where an identity is asked for, a name will do that only one record has; not with erase.

        With --json the record looks as in list. With --on it is shown as it was at the end of the
        day; what was undone afterwards still counted then.
        """
    ),
    options: [
      Option("on", value: "DAY", Text(de: "Stand an diesem Tag", en: "as of this day")), .json,
    ]
  ) { context in
    let word = context.arguments.words[0]
    let day = try context.day("on")
    try day?.requirePast(today: LocalClock.now().day)
    let workspace = try context.open()
    if let day {
      // Who is gone now may have been there then.
      let id =
        workspace.type(of: RecordID(word)) == nil
        ? try context.record(word, workspace).id : RecordID(word)
      return try showPast(id, day, workspace, context)
    }
    let (id, type) = try context.record(word, workspace)
    try context.requirePrintable(type)
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
    let differences = workspace.differences(of: id)
    let today = workspace.today
    try printFields(
      of: type,
      context,
      shown: { table.shown(row, $0, reading) },
      others: { index in
        let field = type.fields[index]
        let others = differences.first { $0.field == field.key }?.others ?? []
        return others.map { other in
          let shown = workspace.shown(other.value, field).split(whereSeparator: \.isNewline)
          let text = shown.isEmpty ? "–" : shown.joined(separator: " ")
          return "≠ \(text) (\(other.origin(language, today: today)))"
        }
      }
    )
    for (owned, field) in RecordTypes.related(to: type.kind.prefix) where !owned.isProtected {
      guard let position = owned.position(of: field.key) else { continue }
      let others = workspace.table(owned)
      let ids = others.linking(to: id, in: position)
      if ids.isEmpty { continue }
      try context.output.line("\((field.tab ?? owned.title)[language]) (\(ids.count))")
      for id in ids {
        let label = Cells.safe(workspace.label(id) ?? "")
        try context.output.line("  \(id.text)  \(label)")
      }
    }
  }

  private static func showPast(
    _ id: RecordID,
    _ entry: DayEntry,
    _ workspace: Workspace,
    _ context: Context
  ) throws -> Int32 {
    let time = LocalClock.last(of: entry)
    if let type = workspace.type(of: id) { try context.requirePrintable(type) }
    guard let type = workspace.type(of: id), let values = try workspace.values(of: id, asOf: time)
    else {
      if let time = workspace.store.erased(id.text) {
        throw StoreRefusal.erased(record: id.text, time: time)
      }
      let day = entry.day.written(context.language)
      throw Refusal(
        de: "Einen Eintrag „\(id.text)“ gab es am \(day) nicht.",
        en: "There was no record “\(id.text)” on \(day)."
      )
    }
    if context.arguments.has("json") {
      let line = RecordJSON.line(id, type) { values[type.fields[$0].key] ?? "" }
      try context.output.line(line)
      return 0
    }
    let language = context.language
    let when = LocalClock.moment(at: time).written(language)
    let title = Text(
      de: "\(type.singular.de) \(id.text), Stand vom \(when)",
      en: "\(type.singular.en) \(id.text), as of \(when)"
    )
    try context.output.line(title[language])
    let reading = workspace.reading
    try printFields(of: type, context) { index in
      let field = type.fields[index]
      return values[field.key].map { field.kind.show($0, reading) } ?? ""
    }
    return 0
  }

  private static func printFields(
    of type: RecordType,
    _ context: Context,
    shown: (Int) -> String,
    others: (Int) -> [String] = { _ in [] }
  ) throws {
    let width = type.fields.reduce(0) { max($0, Cells.width(of: $1.title[context.language])) }
    for (index, field) in type.fields.enumerated() {
      let value = shown(index)
      let others = others(index)
      if value.isEmpty, others.isEmpty { continue }
      let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (number, line) in lines.enumerated() {
        let title = Cells.padded(number == 0 ? field.title[context.language] : "", to: width)
        try context.output.line("  \(title)  \(Cells.safe(String(line)))")
      }
      let blank = Cells.padded("", to: width)
      for other in others { try context.output.line("  \(blank)  \(Cells.safe(other))") }
    }
  }
}
