package import Domain

/// A case that is put aside, with the snooze that holds for it.
package struct SnoozedCase: Sendable {
  package let rule: Warning
  package let found: WarningCase
  package let snooze: Entry<WarningSnooze>
}

/// What the rules found, parted into what is to be seen and what is put aside.
final class SnoozeBook {
  private var table: TableState?
  private var asked: Int?
  private(set) var snoozes = Snoozes([], today: Day(number: 0))
  private(set) var groups: [(rule: Warning, cases: [WarningCase])] = []
  private(set) var aside: [SnoozedCase] = []

  /// Takes the snoozes as they are now, if they are others than before.
  func take(_ now: TableState, _ entries: () -> [Entry<WarningSnooze>]) {
    guard now != table else { return }
    table = now
    asked = nil
    snoozes = Snoozes(entries(), today: now.day)
  }

  /// Parts what was found anew where it, or what is put aside, is another than before.
  func part(asked now: Int, _ found: () -> [(rule: Warning, cases: [WarningCase])]) {
    guard now != asked else { return }
    asked = now
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
      ($0.snooze.record.until?.number ?? 0, $0.found.warning, $0.snooze.id)
        < ($1.snooze.record.until?.number ?? 0, $1.found.warning, $1.snooze.id)
    }
  }
}
