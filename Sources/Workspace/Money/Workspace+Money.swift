package import Domain

/// Rates and limits of the office, and what follows from them.
extension Workspace {
  /// Which amount holds when: the office's own, else the starting values.
  package var datedValues: DatedValues {
    DatedValues(
      records(DatedValue.self).compactMap { $0.1.archived == nil ? Entry($0.0, $0.1) : nil }
    )
  }

  /// The draft with what follows from it where nobody typed it: the amount of a way.
  ///
  /// An amount that stands there stays. Refuses a way on a day for which no rate is known.
  package func completed(_ draft: Draft) throws(Refusal) -> Draft {
    guard draft.type.kind == Expense.kind, draft["amount"].isEmpty else { return draft }
    let expense = Expense(values: draft.values)
    guard expense.type == Term("mileage"), let distance = expense.kilometres,
      let day = expense.day, expense.vehicle != .none
    else { return draft }
    guard let mileage = Mileage(distance, by: expense.vehicle, on: day, datedValues) else {
      throw Refusal(
        de: "Für diesen Tag ist kein Satz je km bekannt; bitte geben Sie den Betrag ein.",
        en: "No rate for a kilometre is known for that day; please give the amount."
      )
    }
    var completed = draft
    completed["amount"] = mileage.amount.stored
    return completed
  }
}
