import Testing

@testable import Domain

@Suite("Expenses by person, project and fund")
struct ExpenseGroupsTests {
  private func expense(
    _ id: String,
    _ cents: Int,
    _ state: String,
    _ change: (inout Expense) -> Void = { _ in }
  ) -> Entry<Expense> {
    var expense = Expense()
    expense.volunteer = RecordID("vol:1")
    expense.type = Term("material")
    expense.amount = Money(cents: cents)
    expense.day = Day("2026-02-01")
    expense.state = Term(state)
    change(&expense)
    return Entry(RecordID("exp:\(id)"), expense)
  }

  private var placements: [Entry<Placement>] {
    var placement = Placement()
    placement.project = RecordID("pro:1")
    return [Entry(RecordID("pla:1"), placement)]
  }

  @Test
  func `each state has its sum and what was rejected has none`() {
    let groups = ExpenseGroups(
      [
        expense("1", 100, "submitted"), expense("2", 20, "checked"), expense("3", 3, "paid"),
        expense("4", 5000, "rejected"), expense("5", 7, "paid") { $0.type = Term("honorary") },
        expense("6", 9, "paid") { $0.day = Day("2025-12-31") },
      ],
      placements: [],
      in: 2026,
      by: .person
    ).groups
    #expect(groups.count == 1)
    let group = groups.first
    #expect(group?.submitted.cents == 100 && group?.checked.cents == 20 && group?.paid.cents == 10)
    #expect(group?.sum.cents == 130 && group?.allowances.cents == 7)
    #expect(group?.expenses.map(\.text) == ["exp:1", "exp:2", "exp:3", "exp:5"])
  }

  @Test
  func `an expense belongs to its project, else to that of its placement`() {
    let groups = ExpenseGroups(
      [
        expense("1", 1, "paid") { $0.placement = RecordID("pla:1") },
        expense("2", 2, "paid") {
          $0.placement = RecordID("pla:1")
          $0.project = RecordID("pro:2")
        },
        expense("3", 4, "paid"),
      ],
      placements: placements,
      in: 2026,
      by: .project
    ).groups
    #expect(groups.map(\.id?.text) == ["pro:1", "pro:2", nil])
    #expect(groups.map(\.sum.cents) == [1, 2, 4])
  }

  @Test
  func `a fund is used by what is paid and by what will be`() {
    var fund = DeploymentFund()
    fund.amount = Money(cents: 100)
    let fundID = RecordID("fnd:1")
    let uses = FundUse.all(
      [Entry(fundID, fund), Entry(RecordID("fnd:2"), DeploymentFund())],
      [
        expense("1", 60, "paid") { $0.fund = fundID },
        expense("2", 45, "submitted") { $0.fund = fundID },
        expense("3", 45, "rejected") { $0.fund = fundID }, expense("4", 45, "paid"),
      ]
    )
    #expect(uses[0].paid.cents == 60 && uses[0].committed.cents == 45)
    #expect(uses[0].left.cents == -5 && uses[0].percent == 105)
    #expect(uses[1].used.cents == 0 && uses[1].percent == nil)
  }

  @Test
  func `an expense goes from the claim over the check to the payment, with its days`() {
    let day = Day("2026-03-14")
    let subject = RecordLife.Subject(RecordID("exp:1"), ["state": "submitted"])
    #expect(ExpenseLife.next(after: Term("submitted")).map(\.key) == ["checked", "rejected"])
    #expect(ExpenseLife.next(after: Term("paid")).isEmpty)
    let checked = ExpenseLife.values(of: subject, to: Term("checked"), on: day)
    #expect(checked.map(\.field) == ["state", "checked"])
    #expect(checked.map(\.value) == ["checked", "2026-03-14"])
    let was = RecordLife.Subject(RecordID("exp:1"), ["state": "checked", "checked": "2026-03-01"])
    let rejected = ExpenseLife.values(of: was, to: Term("rejected"), on: day)
    #expect(rejected.map(\.field) == ["state", "checked"] && rejected.last?.value == "")
    let paid = ExpenseLife.values(of: was, to: Term("paid"), on: day)
    #expect(paid.map(\.field) == ["state", "paid"])
  }
}
