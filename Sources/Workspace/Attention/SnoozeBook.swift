package import Domain

/// A case that is put aside, with the snooze that holds for it.
package struct SnoozedCase: Sendable {
  package let rule: Warning
  package let found: WarningCase
  package let snooze: Entry<WarningSnooze>
}

/// What the rules found, parted into what is to be seen and what is put aside.
final class SnoozeBook {
  private struct State: Equatable {
    let asked: Int
    let snoozes: TableState
  }

  private var state: State?
  private(set) var snoozes = Snoozes([], today: Day(number: 0))
  private(set) var groups: [(rule: Warning, cases: [WarningCase])] = []
  private(set) var aside: [SnoozedCase] = []

  /// Parts what was found anew where it, or what is put aside, is another than before.
  func refresh(
    asked: Int,
    _ table: TableState,
    _ entries: () -> [Entry<WarningSnooze>],
    _ found: () -> [(rule: Warning, cases: [WarningCase])]
  ) {
    let now = State(asked: asked, snoozes: table)
    guard now != state else { return }
    if state?.snoozes != table { snoozes = Snoozes(entries(), today: table.day) }
    state = now
    aside = []
    groups = found().compactMap { rule, cases in
      guard snoozes.concern(rule.number) else { return (rule, cases) }
      let seen = cases.filter { one in
        guard let snooze = snoozes.snooze(of: one) else { return true }
        aside.append(SnoozedCase(rule: rule, found: one, snooze: snooze))
        return false
      }
      return seen.isEmpty ? nil : (rule, seen)
    }
    aside.sort {
      ($0.snooze.record.until ?? table.day, $0.found.warning)
        < ($1.snooze.record.until ?? table.day, $1.found.warning)
    }
  }
}
