import Domain
import Exchange
import Terminal
import Workspace

extension Subcommand {
  static let hours = Subcommand(
    "hours",
    operands: "add [VOLUNTEER DURATION]",
    count: 1...3,
    Text(
      de: "trägt Stunden ein, eine Zeile oder eine ganze Liste",
      en: "enters hours, one row or a whole list"
    ),
    details: Text(
      de: """
        VOLUNTEER ist eine Kennung oder ein Name, DURATION etwa „1,5 h“, „1:30“ oder „90 min“. Ohne
        --day gilt heute, ohne --placement der eine Einsatz der Person, der an dem Tag läuft.

        Mit --file kommen viele Zeilen aus einer Tabelle (CSV; „-“ für die Standardeingabe) mit den
        Spalten Name, Tag, Dauer, Tätigkeit und Einsatz; eine Kopfzeile kann sie anders ordnen. Von
        jeder Zeile wird gesagt, was aus ihr wird; was schon dasteht, kommt nicht noch einmal hinzu. Das
        Ganze ist ein Schritt für undo. Status 1, wenn Zeilen abgelehnt wurden.
        """,
      en: """
        VOLUNTEER is an identity or a name, DURATION something like “1.5 h”, “1:30” or “90 min”. Without
        --day it is today, without --placement the one placement of the person that runs on that day.

        With --file many rows come from a table (CSV; “-” for standard input) with the columns name,
        day, duration, activity and placement; a first row of names may order them otherwise. Of each
        row it is said what becomes of it; what stands there already is not added again. All of it is
        one step for undo. Status 1 where rows were refused.
        """
    ),
    options: [
      Option("day", value: "DAY", Text(de: "der Tag; sonst heute", en: "the day; else today")),
      Option("activity", value: "TEXT", Text(de: "was getan wurde", en: "what was done")),
      Option(
        "placement",
        value: "ID",
        Text(de: "der Einsatz, mit Kennung oder Name", en: "the placement, by identity or name")
      ),
      Option(
        "file",
        value: "FILE",
        Text(de: "viele Zeilen aus dieser Tabelle", en: "many rows from this table")
      ),
    ]
  ) { context in
    let words = context.arguments.words
    guard words[0] == "add" else {
      throw UsageError(
        de: "„\(words[0])“ geht hier nicht. Möglich: add.",
        en: "“\(words[0])” is not possible here. Possible: add.",
        topic: "hours"
      )
    }
    if let path = context.arguments[option: "file"] {
      return try addRows(of: path, besides: words.dropFirst(), context)
    }
    guard words.count == 3 else {
      throw UsageError(
        de: "Es fehlen VOLUNTEER und DURATION, oder --file.",
        en: "VOLUNTEER and DURATION are missing, or --file.",
        topic: "hours"
      )
    }
    let day = try context.day("day")?.day
    let workspace = try context.open()
    guard (day ?? workspace.today) <= workspace.today else {
      throw Refusal(
        de: "Stunden werden eingetragen, wenn sie geleistet sind: --day liegt in der Zukunft.",
        en: "Hours are entered once they were given: --day lies in the future."
      )
    }
    let volunteer = try context.volunteer(words[1], workspace)
    let row = HoursRow(
      line: 0,
      texts: [
        "volunteer": volunteer.text, "length": words[2],
        "day": (day ?? workspace.today).stored,
        "activity": context.arguments[option: "activity"] ?? "",
        "placement": context.arguments[option: "placement"] ?? "",
      ]
    )
    let draft = try row.draft(workspace)
    try workspace.save(draft)
    workspace.settle()
    try context.output.line(draft.id.text)
    return 0
  }

  private static func addRows(
    of path: String,
    besides words: ArraySlice<String>,
    _ context: Context
  ) throws -> Int32 {
    if let word = words.first {
      throw UsageError(
        de: "„\(word)“ ist zu viel: Mit --file stehen alle Angaben in der Datei.",
        en: "“\(word)” is too much: with --file everything stands in the file.",
        topic: "hours"
      )
    }
    for name in ["day", "activity", "placement"] where context.arguments.has(name) {
      throw UsageError(
        de: "--\(name) gilt nicht mit --file.",
        en: "--\(name) is not for --file.",
        topic: "hours"
      )
    }
    let list = try HoursList(InputFile.read(path == "-" ? "/dev/stdin" : path))
    let workspace = try context.open()
    let plan = list.plan(workspace)
    if !plan.drafts.isEmpty {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try workspace.write(
        plan.drafts.flatMap { draft in
          draft.changedFields.map { (draft.id, $0, draft[$0]) }
        },
        note: "hours \(name)"
      )
      workspace.settle()
    }
    for sentence in plan.sentences {
      try context.output.line(Cells.safe(sentence[context.language]))
    }
    try context.output.flush()
    context.say(plan.summary)
    return plan.refused > 0 ? 1 : 0
  }
}
