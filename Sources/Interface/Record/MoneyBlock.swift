import Domain
import Workspace

/// What a volunteer, a placement or a project gave and received this year: hours, and money against
/// the limit.
enum MoneyBlock {
  private static let prefixes: Set<Substring> = [
    Volunteer.kind.prefix[...], Placement.kind.prefix[...], Project.kind.prefix[...],
  ]

  static let rows: OverviewBlocks.Block = { id, app in
    guard prefixes.contains(id.prefix) else { return [] }
    return hours(id, app) + money(id, app)
  }

  /// The field in which hours and expenses name the record.
  private static func field(_ id: RecordID) -> String {
    id.prefix == Volunteer.kind.prefix[...] ? "volunteer" : "placement"
  }

  private static func hours(_ id: RecordID, _ app: App) -> [OverviewRow] {
    let workspace = app.workspace
    let owners = isProject(id) ? placements(of: id, app) : [id]
    let entries = owners.flatMap {
      workspace.inUse(HoursEntry.self, naming: $0.text, in: field($0))
    }
    let sums = VolunteeredHours(entries)
    let year = workspace.today.year
    func minutes(in year: Int) -> String {
      let sum = owners.reduce(0) { $0 + sums.minutes(of: $1, in: year) }
      return Minutes(sum).written(app.language)
    }
    guard !entries.isEmpty else { return [] }
    let value = Text(
      de: "\(minutes(in: year)); im Vorjahr \(minutes(in: year - 1))",
      en: "\(minutes(in: year)); the year before \(minutes(in: year - 1))"
    )
    let label = Text(de: "Stunden \(year)", en: "Hours \(year)")
    return [OverviewRow(label: label, value: value[app.language])]
  }

  private static func isProject(_ id: RecordID) -> Bool { id.prefix == Project.kind.prefix[...] }

  private static func placements(of project: RecordID, _ app: App) -> [RecordID] {
    app.workspace.inUse(Placement.self, naming: project.text, in: "project").map(\.id)
  }

  private static func money(_ id: RecordID, _ app: App) -> [OverviewRow] {
    let workspace = app.workspace
    let year = workspace.today.year
    let expenses =
      workspace.inUse(Expense.self, naming: id.text, in: isProject(id) ? "project" : field(id))
      + (isProject(id) ? placements(of: id, app) : []).flatMap { placement in
        workspace.inUse(Expense.self, naming: placement.text, in: "placement").filter {
          $0.record.project == nil
        }
      }
    let groups = ExpenseGroups(expenses, placements: [], in: year, by: .person).groups
    let own = groups.isEmpty ? [] : [sumRow(Money.sum(groups.map(\.sum)), year, app)]
    guard id.prefix == Volunteer.kind.prefix[...] else { return own }
    return own + limits(id, year, expenses, app)
  }

  private static func sumRow(_ sum: Money, _ year: Int, _ app: App) -> OverviewRow {
    OverviewRow(
      label: Text(de: "Geld \(year)", en: "Money \(year)"),
      value: sum.written(app.language)
    )
  }

  private static func limits(
    _ id: RecordID,
    _ year: Int,
    _ expenses: [Entry<Expense>],
    _ app: App
  ) -> [OverviewRow] {
    let workspace = app.workspace
    let values = workspace.datedValues
    let declared = workspace.inUse(AllowanceDeclaration.self, naming: id.text, in: "volunteer")
    let sums = AllowanceSums(expenses, declared, values)
    guard let use = sums.fullest(of: id, in: year) else { return [] }
    let share = workspace.settings.record.value(of: VolunteerThresholds.allowanceShare)
    let state = use.state(share: share)
    let bar = use.percent.map { MoneyRow.bar($0, state, app.language) } ?? ""
    let words = Text(
      de: "\(bar) · \(use.counted.written(.german)) von \(use.limit.written(.german))",
      en: "\(bar) · \(use.counted.written(.english)) of \(use.limit.written(.english))"
    )
    let row = OverviewRow(
      label: Text(de: "Pauschalen", en: "Allowances"),
      value: words[app.language],
      tone: state == .within ? .related : .alert
    )
    return [row] + fullestMonth(year, expenses, values, app)
  }

  /// The month with most; whether the person receives benefits the program does not know.
  private static func fullestMonth(
    _ year: Int,
    _ expenses: [Entry<Expense>],
    _ values: DatedValues,
    _ app: App
  ) -> [OverviewRow] {
    let months = MonthlyAllowances.excesses(in: year, expenses, values)
    guard let most = months.max(by: { $0.sum < $1.sum }) else { return [] }
    let (sum, limit) = (most.sum, most.limit)
    let value = Text(
      de:
        "\(most.month)/\(year): \(sum.written(.german)); anrechnungsfrei bei ALG \(limit.written(.german)) im Monat",
      en:
        "\(most.month)/\(year): \(sum.written(.english)); disregarded for benefits \(limit.written(.english)) a month"
    )
    return [OverviewRow(value: value[app.language])]
  }
}
