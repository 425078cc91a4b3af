/// From the claim to the payment: which state comes next, and the day that it sets.
package enum ExpenseLife {
  /// What usually comes next stands first.
  private static let next: [String: [String]] = [
    "": ["submitted"],
    "submitted": ["checked", "rejected"],
    "checked": ["paid", "rejected"],
    "rejected": ["submitted"],
    "paid": [],
  ]

  package static func next(after state: Term) -> [Term] {
    (next[state.key] ?? []).map { Term($0) }
  }

  /// What a state writes, field by field.
  package static func values(
    of expense: Expense,
    to state: Term,
    on day: Day
  ) -> [(field: String, value: String)] {
    var values = [(field: "state", value: state.key)]
    switch state.key {
    case "checked": values.append(("checked", day.stored))
    case "paid":
      if expense.checked == nil { values.append(("checked", day.stored)) }
      values.append(("paid", day.stored))
    case "submitted", "rejected":
      if expense.checked != nil { values.append(("checked", "")) }
      if expense.paid != nil { values.append(("paid", "")) }
    default: break
    }
    return values
  }
}
