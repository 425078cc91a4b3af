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
  /// An amount that somebody typed stays; one that followed from the way before follows it again.
  /// Refuses a way on a day for which no rate is known.
  package func completed(_ draft: Draft) throws(Refusal) -> Draft {
    guard draft.type.kind == Expense.kind, draft["amount"].isEmpty || isOutdated(draft) else {
      return draft
    }
    let expense = Expense(values: draft.values)
    guard let way = Way(expense) else { return draft }
    guard let mileage = way.mileage(datedValues) else {
      throw Refusal(
        de: "Für diesen Tag ist kein Satz je km bekannt; bitte geben Sie den Betrag ein.",
        en: "No rate for a kilometre is known for that day; please give the amount."
      )
    }
    var completed = draft
    completed["amount"] = mileage.amount.stored
    return completed
  }

  /// Whether the amount is untouched and that of the way as it stood there before.
  private func isOutdated(_ draft: Draft) -> Bool {
    let causes = ["kilometres", "vehicle", "day"]
    let old = draft.originals
    guard !draft.isNew, draft["amount"] == old["amount"] ?? "",
      causes.contains(where: { draft[$0] != old[$0] ?? "" })
    else { return false }
    let before = Expense(values: old)
    guard let mileage = Way(before)?.mileage(datedValues) else { return false }
    return mileage.amount == before.amount
  }

  /// Values that are to be written, with the amounts of ways for which none is given.
  ///
  /// A way on a day for which no rate is known stays without an amount, as a list has it.
  package func completed(_ values: [(record: RecordID, field: String, value: String)])
    -> [(record: RecordID, field: String, value: String)]
  {
    let rates = datedValues
    let expenses = values.filter { $0.record.prefix == Substring(Expense.kind.prefix) }
    let amounts = Dictionary(grouping: expenses, by: \.record).compactMap { id, given in
      let told = Dictionary(given.map { ($0.field, $0.value) }) { $1 }
      let whole = (self.values(of: id) ?? [:]).merging(told) { $1 }
      guard (whole["amount"] ?? "").isEmpty else { return nil as (RecordID, String, String)? }
      return Way(Expense(values: whole))?.mileage(rates).map { (id, "amount", $0.amount.stored) }
    }
    return values + amounts.sorted { $0.0 < $1.0 }.map { (record: $0.0, field: $0.1, value: $0.2) }
  }
}

/// A way for which a rate may be known.
private struct Way {
  let distance: Distance
  let vehicle: Term
  let day: Day

  init?(_ expense: Expense) {
    guard expense.type == Term("mileage"), let distance = expense.kilometres,
      let day = expense.day, expense.vehicle != .none
    else { return nil }
    (self.distance, self.vehicle, self.day) = (distance, expense.vehicle, day)
  }

  func mileage(_ values: DatedValues) -> Mileage? {
    Mileage(distance, by: vehicle, on: day, values)
  }
}
