import Domain
import Terminal

/// Entries of the calendar as a table for people, or as an object in a line for programs.
struct CalendarTable {
  /// What stands before kind, title and detail, which each such table has.
  struct Column {
    let title: Text
    let width: Int
    let cell: (CalendarEntry) -> String
  }

  let columns: [Column]
  /// The values of an object between its identity and its category.
  let values: (CalendarEntry, inout JSONLine) -> Void

  func write(_ entries: [CalendarEntry], _ context: Context) throws {
    guard context.arguments.has("json") else { return try writeTable(entries, context) }
    for entry in entries { try context.output.line(line(entry, context.language)) }
  }

  private func writeTable(_ entries: [CalendarEntry], _ context: Context) throws {
    let language = context.language
    var table = TextTable(
      columns.map { .init(title: $0.title[language], width: $0.width) } + [
        .init(title: Text(de: "Art", en: "Kind")[language], width: 8),
        .init(title: Text(de: "Was", en: "What")[language], width: 60),
        .init(title: Text(de: "Näheres", en: "About")[language], width: 40),
      ],
      limit: Output.columns
    )
    for entry in entries {
      let words = [entry.category.singular, entry.title, entry.detail].map { $0[language] }
      table.add((columns.map { $0.cell(entry) } + words).map { Cells.safe($0) })
    }
    try table.forEachLine { try context.output.line($0) }
  }

  private func line(_ entry: CalendarEntry, _ language: Language) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("id")
      line.string(entry.id.text)
      line.key("day")
      line.string(entry.day.stored)
      values(entry, &line)
      line.key("category")
      line.string(entry.category.key)
      line.key("title")
      line.string(entry.title[language])
      line.key("detail")
      line.string(orNull: entry.detail[language])
    }
    return line
  }
}
