import Domain
import Terminal

extension Subcommand {
  /// A task for which several offices are responsible, as JSON.
  static func json(_ overlap: ResponsibilityOverlaps.Overlap) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("kind")
      line.string("responsibility")
      line.key("ids")
      line.strings(overlap.responsibilities.map(\.text))
      line.key("task")
      line.string(overlap.task.key)
      line.key("offices")
      line.strings(overlap.offices.map(\.text))
      line.append(
        groups: overlap.coverage.groups.sorted { $0.key < $1.key },
        districts: overlap.coverage.districts.sorted { $0.key < $1.key },
        overlap.period
      )
      line.key("reviewed")
      line.string(orNull: overlap.settlement.map(key))
    }
    return line
  }

  private static func key(_ settlement: ResponsibilityOverlaps.Settlement) -> String {
    switch settlement {
    case .agreement: "agreement"
    case .rule: "rule"
    }
  }

  /// The tasks for people, with what parts them.
  static func print(
    _ overlaps: [ResponsibilityOverlaps.Overlap],
    _ office: Office,
    _ context: Context
  ) throws {
    guard !overlaps.isEmpty else { return }
    let columns: [(Text, Int)] = [
      (Text(de: "Aufgabe", en: "Task"), 32), (Text(de: "Abgegrenzt", en: "Settled by"), 14),
      (Text(de: "Wer", en: "Who"), 80),
    ]
    var table = TextTable(
      columns.map { TextTable.Column(title: $0.0[context.language], width: $0.1) },
      limit: Output.columns
    )
    for overlap in overlaps {
      let settlement: Text =
        switch overlap.settlement {
        case .agreement: Text(de: "Vereinbarung", en: "agreement")
        case .rule: Text(de: "Absprache", en: "rule")
        case nil: Text("")
        }
      table.add([
        Cells.safe(office.words(overlap.task, of: .taskAreas)[context.language]),
        settlement[context.language],
        Cells.safe(office.words(overlap, on: office.today)[context.language]),
      ])
    }
    try table.forEachLine { try context.output.line($0) }
  }
}

extension JSONLine {
  /// For whom, where and when.
  mutating func append(groups: [Term], districts: [Term], _ period: Period) {
    key("groups")
    strings(groups.map(\.key))
    key("districts")
    strings(districts.map(\.key))
    key("from")
    string(orNull: period.from?.stored)
    key("until")
    string(orNull: period.until?.stored)
  }
}
