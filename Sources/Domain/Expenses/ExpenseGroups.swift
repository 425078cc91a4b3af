/// The expenses of a year by person, by project or by fund (requirements 151, 154).
///
/// What was rejected stands in none of the sums. An expense without a project of its own belongs to
/// that of its placement.
package struct ExpenseGroups: Sendable {
  package enum Grouping: CaseIterable, Sendable {
    case person
    case project
    case fund
  }

  /// What belongs together.
  package struct Group: Sendable {
    /// The person, project or fund; nil for expenses that name none.
    package let id: RecordID?
    /// The expenses of the group, in the order given.
    package fileprivate(set) var expenses: [RecordID] = []
    package fileprivate(set) var submitted = Money.zero
    package fileprivate(set) var checked = Money.zero
    package fileprivate(set) var paid = Money.zero
    /// The part that is tax free only up to a limit.
    package fileprivate(set) var allowances = Money.zero

    package var sum: Money { submitted + checked + paid }
  }

  /// In the order in which the expenses first name them.
  package let groups: [Group]

  package init(
    _ expenses: [Entry<Expense>],
    placements: [Entry<Placement>],
    in year: Int,
    by grouping: Grouping
  ) {
    let projects = grouping == .project ? Lookup(placements) : Lookup([])
    var groups: [Group] = []
    var places: [RecordID?: Int] = [:]
    for entry in expenses where entry.record.counts && entry.record.day?.year == year {
      guard let amount = entry.record.amount else { continue }
      let expense = entry.record
      let id: RecordID? =
        switch grouping {
        case .person: expense.volunteer
        case .project: expense.project ?? projects[expense.placement]?.project
        case .fund: expense.fund
        }
      let place = places[id] ?? groups.count
      if place == groups.count {
        places[id] = place
        groups.append(Group(id: id))
      }
      groups[place].expenses.append(entry.id)
      switch expense.state.key {
      case "paid": groups[place].paid += amount
      case "checked": groups[place].checked += amount
      default: groups[place].submitted += amount
      }
      if expense.isAllowance { groups[place].allowances += amount }
    }
    self.groups = groups
  }
}
