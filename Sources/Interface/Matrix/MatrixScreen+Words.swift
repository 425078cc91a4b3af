import Domain
import Workspace

/// What the matrix says in words: of an entry, of the focused cell, of what is asked for.
extension MatrixScreen {
  /// An entry: „zuständig für Kinder in Hafen (bis 31.12.2026)“.
  func words(_ record: Responsibility, _ language: Language) -> String {
    let role = office.words(record.role, of: .responsibilityRoles)[language]
    let reach = office.words(record.coverage)[language]
    let from = record.start.map { day in
      Text(de: "ab \(day.written(language))", en: "from \(day.written(language))")[language]
    }
    let until = record.end.map { day in
      Text(de: "bis \(day.written(language))", en: "until \(day.written(language))")[language]
    }
    let days = [from, until].compactMap { $0 }.joined(separator: " ")
    return role + reach + (days.isEmpty ? "" : " (\(days))")
  }

  /// The district and target group that are asked for; empty for all.
  func reach(_ language: Language) -> String {
    let districts = question.district.map { [$0] } ?? []
    let coverage = Coverage(districts: districts, groups: question.group.map { [$0] } ?? [])
    return String(office.words(coverage)[language].drop { $0 == " " })
  }

  /// What the title says beside its name.
  func titleParts(_ app: App) -> [String] {
    let language = app.language
    let place = columns.isEmpty ? 0 : column + 1
    let hidden = matrix.columns.count - columns.count
    let offices = Text(de: "Stelle", en: "office")[language]
    var parts = ["\(offices) \(place)/\(columns.count)"]
    let reach = reach(language)
    parts.append(
      reach.isEmpty ? Text(de: "überall, für alle", en: "everywhere, for all")[language] : reach
    )
    if let day = question.day { parts.append(day.written(language)) }
    if hidden > 0 {
      parts.append(
        Text(
          de: "\(hidden) ohne Rolle verborgen",
          en: "\(hidden) without a role hidden"
        )[language]
      )
    }
    return parts
  }

  /// The focused task and office, by their full names.
  func heading(_ language: Language) -> String {
    guard let row = focusedRow else { return "" }
    let task = office.words(row.task, of: .taskAreas)[language]
    guard let column = focusedColumn else { return task }
    var name = office.name(column.partner)
    if column.isOwn { name += Text(de: " (eigene)", en: " (own)")[language] }
    if !column.counts {
      name += Text(de: " (beendet: zählt nicht)", en: " (ended: does not count)")[language]
    }
    return "\(task) · \(name)"
  }

  /// With whom the focused office shares its task, and what settles it.
  private func settlements(_ language: Language) -> [String] {
    guard let row = focusedRow, let partner = focusedColumn?.partner else { return [] }
    return row.overlaps.compactMap { overlap in
      guard let settlement = overlap.settlement, overlap.offices.contains(partner) else {
        return nil
      }
      let others = overlap.offices.filter { $0 != partner }.map(office.name)
      let names = others.joined(separator: "; ")
      let reach = office.words(overlap.coverage)[language]
      switch settlement {
      case .rule(let rule):
        return Text(
          de: "mit \(names)\(reach), geregelt durch die Absprache: \(rule)",
          en: "with \(names)\(reach), settled by the rule: \(rule)"
        )[language]
      case .agreement(let id):
        let title = office.agreements.first { $0.id == id }?.record.title ?? id.text
        return Text(
          de: "mit \(names)\(reach), geregelt durch „\(title)“",
          en: "with \(names)\(reach), settled by “\(title)”"
        )[language]
      }
    }
  }

  /// What holds in the focused cell, and below it what is wrong with its task.
  func sentences(_ language: Language) -> [(text: String, isWarning: Bool)] {
    var lines: [(String, Bool)] = []
    if let column = focusedColumn {
      let entries = focusedCell?.entries.map { entry in
        let parts = [
          words(entry.record, language), entry.record.rule, questionWords(entry.record, language),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " – ")
      }
      let none = Text(de: "keine Rolle", en: "no role")[language]
      var line = entries.map { $0.joined(separator: "; ") } ?? none
      if let task = focusedRow?.task, isPending(task, column.partner) {
        let unsaved = Text(de: "noch nicht gespeichert", en: "not saved yet")[language]
        line += " \(MatrixSigns.pending) \(unsaved)"
      }
      lines.append((line, false))
    }
    guard let row = focusedRow else { return lines }
    let settled = settlements(language)
    lines += settled.map { ("\(MatrixSigns.settled) \($0)", false) }
    if let gap = row.gap {
      lines.append(("\(MatrixSigns.sign(gap)) \(office.words(gap)[language])", true))
    }
    let day = matrix.selection.day
    let partner = focusedColumn?.partner
    // What is settled with the focused office is said above.
    let others = row.overlaps.filter { overlap in
      overlap.settlement == nil || !overlap.offices.contains { $0 == partner }
    }
    for overlap in others.sorted(by: { $0.settlement == nil && $1.settlement != nil }) {
      let sign = overlap.settlement == nil ? MatrixSigns.overlap : MatrixSigns.settled
      let words = office.words(overlap, on: day)[language]
      lines.append(("\(sign) \(words)", overlap.settlement == nil))
    }
    return lines
  }

  private func questionWords(_ record: Responsibility, _ language: Language) -> String {
    guard !record.question.isEmpty else { return "" }
    let line = record.question.split(whereSeparator: \.isNewline).joined(separator: " ")
    return Text(de: "offene Frage: \(line)", en: "open question: \(line)")[language]
  }
}
