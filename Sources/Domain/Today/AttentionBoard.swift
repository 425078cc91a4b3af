/// What needs attention in the order in which it is worked on: by urgency, then by what one can do.
package struct AttentionBoard: Sendable {
  /// Cases of one rule that are equally urgent.
  package struct Row: Sendable {
    package let rule: Warning
    package let urgency: WarningUrgency
    package let cases: [WarningCase]
  }

  package struct Section: Sendable {
    package let urgency: WarningUrgency
    /// By what one can do, then by rule; roles and responsibilities last (requirement 45).
    package let rows: [Row]

    package var count: Int { rows.reduce(0) { $0 + $1.cases.count } }
  }

  /// The urgencies that occur, the most urgent first.
  package let sections: [Section]

  /// `told` are tasks that are shown apart: that they are late (W43) is not told twice.
  package init(
    _ groups: [(rule: Warning, cases: [WarningCase])],
    besides told: Set<RecordID> = []
  ) {
    var rows: [WarningUrgency: [Row]] = [:]
    for (rule, cases) in groups {
      let kept =
        rule.number == TaskWarnings.overdueNumber
        ? cases.filter { !($0.records.first.map(told.contains) ?? false) } : cases
      let grouped = Dictionary(grouping: kept) { $0.urgency ?? rule.urgency }
      for (urgency, cases) in grouped {
        rows[urgency, default: []].append(Row(rule: rule, urgency: urgency, cases: cases))
      }
    }
    sections = WarningUrgency.allCases.compactMap { urgency in
      rows[urgency].map { Section(urgency: urgency, rows: $0.sorted(by: AttentionBoard.isBefore)) }
    }
  }

  /// The part of a board that is due now.
  package init(now board: AttentionBoard) {
    sections = board.sections.filter { $0.urgency == .now }
  }

  package func section(_ urgency: WarningUrgency) -> Section? {
    sections.first { $0.urgency == urgency }
  }

  private static func isBefore(_ left: Row, _ right: Row) -> Bool {
    let (first, second) = (left.rule.action.rank, right.rule.action.rank)
    return first == second ? left.rule.number < right.rule.number : first < second
  }

  /// How many cases of a pane want to be looked at now or soon.
  package func counts() -> [WarningArea: Int] {
    var counts: [WarningArea: Int] = [:]
    for row in sections.lazy.filter({ $0.urgency < .later }).flatMap(\.rows) {
      counts[row.rule.area, default: 0] += row.cases.count
    }
    return counts
  }
}

extension WarningAction {
  /// The place in the order in which work is done.
  fileprivate var rank: Int { WarningAction.allCases.firstIndex(of: self) ?? 0 }
}
