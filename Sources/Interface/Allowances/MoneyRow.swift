import Domain
import Terminal
import Workspace

/// A row of the sums of a year: a person, a project or a fund.
struct MoneyRow {
  let id: RecordID?
  let name: String
  var expenses: [RecordID] = []
  var sum = Money(cents: 0)
  /// What is submitted or checked.
  var open = Money(cents: 0)
  var paid = Money(cents: 0)
  var allowances = Money(cents: 0)
  /// What was declared to be received elsewhere.
  var elsewhere = Money(cents: 0)
  var limit: Money?
  /// The used part of the limit in whole percent.
  var percent: Int?
  var state = CeilingUse.State.within
  /// Whether the third column tells how far something is used.
  var hasBar = true

  /// What needs a look is told without colour.
  var sign: String { state == .within ? " " : "!" }

  func cells(_ language: Language) -> [String] {
    let bar: String
    if let percent {
      bar = MoneyRow.bar(percent, state, language)
    } else {
      bar = hasBar || allowances.cents == 0 ? "" : allowances.written(language)
    }
    return [
      name, sum.written(language), bar, open.written(language), paid.written(language),
      limit?.written(language) ?? "",
      elsewhere.cents == 0 ? "" : elsewhere.written(language),
    ]
  }

  /// What the last columns tell, in words where they have no room.
  func rest(_ language: Language) -> String {
    let (paid, elsewhere) = (paid.written(language), elsewhere.written(language))
    let limit = limit.map { $0.written(language) }
    let parts: [Text?] = [
      Text(de: "Bezahlt \(paid)", en: "Paid \(paid)"),
      limit.map { Text(de: "Grenze/Mittel \($0)", en: "Limit/fund \($0)") },
      self.elsewhere.cents == 0
        ? nil : Text(de: "anderswo \(elsewhere)", en: "elsewhere \(elsewhere)"),
    ]
    return parts.compactMap { $0?[language] }.joined(separator: " · ")
  }

  /// `########..  85 %`; full at 100 %, with a word beyond.
  static func bar(_ percent: Int, _ state: CeilingUse.State, _ language: Language) -> String {
    let filled = min(10, max(0, percent / 10))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 10 - filled)
    let digits = String(percent)
    let number = String(repeating: " ", count: max(0, 4 - digits.count)) + digits + " %"
    let word: Text =
      switch state {
      case .within: Text("")
      case .near: Text(de: " bald voll", en: " nearly full")
      case .over: Text(de: " darüber", en: " exceeded")
      }
    return bar + number + word[language]
  }

  /// All rows of a year, those that need a look first, then by name.
  static func all(by grouping: ExpenseGroups.Grouping, in year: Int, _ app: App) -> [MoneyRow] {
    let office = app.workspace.office
    let groups = ExpenseGroups(
      office.expenses,
      placements: office.placements,
      in: year,
      by: grouping
    ).groups
    var rows = groups.map { MoneyRow($0, app) }
    switch grouping {
    case .person: rows = people(rows, in: year, office, app)
    case .project: for index in rows.indices { rows[index].hasBar = false }
    case .fund: rows = funds(rows, in: year, office, app)
    }
    return rows.sorted { left, right in
      (left.state == .within ? 1 : 0, Folding.fold(left.name), left.id?.text ?? "")
        < (right.state == .within ? 1 : 0, Folding.fold(right.name), right.id?.text ?? "")
    }
  }

  private init(_ group: ExpenseGroups.Group, _ app: App) {
    self.init(id: group.id, app)
    expenses = group.expenses
    sum = group.sum
    open = group.submitted + group.checked
    paid = group.paid
    allowances = group.allowances
  }

  private init(id: RecordID?, _ app: App) {
    self.id = id
    name =
      id.map { app.workspace.label($0) ?? $0.text }
      ?? Text(de: "ohne Angabe", en: "none named")[app.language]
  }

  /// Adds the limits, and the people who only declared something.
  private static func people(
    _ rows: [MoneyRow],
    in year: Int,
    _ office: Office,
    _ app: App
  ) -> [MoneyRow] {
    let sums = AllowanceSums(office)
    let share = office.value(of: VolunteerThresholds.allowanceShare)
    let known = Set(rows.compactMap(\.id))
    let others = sums.people(in: year).filter { !known.contains($0) }
    return (rows + others.map { MoneyRow(id: $0, app) }).map { row in
      guard let id = row.id else { return row }
      var row = row
      row.elsewhere = Money.sum(sums.lines(of: id, in: year).map(\.elsewhere))
      guard let use = sums.fullest(of: id, in: year) else { return row }
      row.limit = use.limit
      row.percent = use.percent
      row.state = use.state(share: share)
      return row
    }
  }

  /// Adds what the funds hold, whatever year it is used in, and funds of the year without expenses.
  private static func funds(
    _ rows: [MoneyRow],
    in year: Int,
    _ office: Office,
    _ app: App
  ) -> [MoneyRow] {
    let uses = FundUse.all(office.funds, office.expenses)
    let share = office.value(of: VolunteerThresholds.fundShare)
    let known = Set(rows.compactMap(\.id))
    let others = uses.filter { use in
      !known.contains(use.id)
        && Period(from: use.fund.start, until: use.fund.end).meets(Period(year: year))
    }
    return (rows + others.map { MoneyRow(id: $0.id, app) }).map { row in
      guard let use = uses.first(where: { $0.id == row.id }) else { return row }
      var row = row
      row.limit = use.available
      row.percent = use.percent
      row.state =
        use.left.cents < 0 ? .over : (use.percent ?? 0) >= share ? .near : .within
      return row
    }
  }
}
