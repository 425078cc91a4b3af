/// The way of an expense from the claim to the payment (requirement 151).
enum ExpenseLife {
  static let life: RecordLife = {
    var life = RecordLife(
      Expense.kind,
      states: .expenseStates,
      next: next
    ) { subject, step, office in values(of: subject, to: step, on: office.today) }
    life.takesMany = true
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "": ["submitted", "checked", "rejected"]
      case "submitted": ["checked", "rejected"]
      case "checked": ["paid", "rejected"]
      case "rejected": ["submitted"]
      default: []
      }
    return keys.map { Term($0) }
  }

  /// The state with its day; what was rejected or submitted anew was neither checked nor paid.
  static func values(
    of subject: RecordLife.Subject,
    to step: Term,
    on day: Day
  ) -> RecordLife.Values {
    let days: RecordLife.Values =
      switch step.key {
      case "checked": [("checked", day.stored)]
      case "paid": [("paid", day.stored)]
      default:
        ["checked", "paid"].filter { subject.day($0) != nil }.map { ($0, "") }
      }
    return [("state", step.key)] + days
  }
}
