import Domain
import Terminal
import Workspace

/// What needs attention, as text for people and mail, or as JSON.
struct AttentionReport {
  let board: AttentionBoard
  let aside: [SnoozedCase]

  var isEmpty: Bool { board.sections.isEmpty && aside.isEmpty }

  /// Prints each section as a heading, and below it what one can do, the rules, and their cases.
  func print(_ context: Context) throws {
    let language = context.language
    var isFirst = true
    func heading(_ title: Text, _ count: Int) throws {
      if !isFirst { try context.output.line("") }
      isFirst = false
      try context.output.line("\(title[language]) (\(count))")
    }
    for section in board.sections {
      try heading(section.urgency.title, section.count)
      for row in section.rows {
        let rule = row.rule
        let title = "\(rule.sign) \(rule.title[language]) (\(row.cases.count))"
        try context.output.line("  \(rule.action.title[language]): \(title)")
        for one in row.cases {
          try context.output.line("    - \(Cells.safe(one.sentence[language]))")
        }
      }
    }
    guard !aside.isEmpty else { return }
    try heading(Text(de: "Zurückgestellt", en: "Put aside"), aside.count)
    for one in aside {
      let until = one.snooze.record.until?.written(language) ?? ""
      let sentence = Cells.safe(one.found.sentence[language])
      let note = Cells.safe(one.snooze.record.note)
      let words = Text(
        de: "bis \(until): \(one.rule.sign) \(sentence) Vermerk: \(note)",
        en: "until \(until): \(one.rule.sign) \(sentence) Note: \(note)"
      )
      try context.output.line("  - \(words[language])")
    }
  }

  func printJSON(_ context: Context) throws {
    for section in board.sections {
      for row in section.rows {
        for one in row.cases {
          try context.output.line(line(row.rule, one, nil, context.language))
        }
      }
    }
    for one in aside {
      try context.output.line(line(one.rule, one.found, one.snooze.record, context.language))
    }
  }

  private func line(
    _ rule: Warning,
    _ one: WarningCase,
    _ snooze: WarningSnooze?,
    _ language: Language
  ) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("warning")
      line.number(rule.number)
      for (key, value) in [
        ("title", rule.title[language]), ("urgency", (one.urgency ?? rule.urgency).key),
        ("action", rule.action.rawValue), ("sentence", one.sentence[language]),
      ] {
        line.key(key)
        line.string(value)
      }
      line.key("records")
      line.strings(one.records.map(\.text))
      line.key("task")
      line.string(orNull: one.task?.key)
      line.key("terms")
      line.strings(one.terms.map(\.key))
      line.key("confidential")
      line.flag(rule.isConfidential)
      line.key("snoozed")
      line.string(orNull: snooze?.until?.stored)
      line.key("note")
      line.string(orNull: snooze?.note)
    }
    return line
  }
}
