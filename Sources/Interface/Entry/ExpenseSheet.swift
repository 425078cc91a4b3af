import Domain
import Workspace

extension EntrySheet {
  private static let isWay: @Sendable ([String: String]) -> Bool = { $0["type"] == "mileage" }

  /// Money that volunteers laid out or get as an allowance (requirement 151).
  static let expenses = EntrySheet(
    name: "enter-expenses",
    type: RecordType(Expense.self),
    title: Text(de: "Auslagen erfassen", en: "Enter expenses"),
    columns: [
      Column(
        field: "volunteer",
        title: Text(de: "Freiwillige/r", en: "Volunteer"),
        width: 18,
        spare: 10,
        isCarried: true
      ),
      Column(field: "day", title: Text(de: "Tag", en: "Day"), width: 10, isCarried: true),
      Column(
        field: "type",
        title: Text(de: "Art", en: "Kind"),
        width: 13,
        spare: 8,
        isCarried: true
      ),
      Column(
        field: "kilometres",
        title: Text("km"),
        width: 7,
        isNumber: true,
        isAsked: isWay
      ),
      Column(
        field: "vehicle",
        title: Text(de: "Fahrzeug", en: "Vehicle"),
        width: 8,
        isCarried: true,
        isAsked: isWay
      ),
      Column(field: "amount", title: Text(de: "Betrag", en: "Amount"), width: 10, isNumber: true),
      Column(field: "receipt", title: Text(de: "Beleg", en: "Rcpt."), width: 5),
      Column(
        field: "fund",
        title: Text(de: "Aus Mitteln", en: "Paid from"),
        width: 14,
        spare: 10,
        isCarried: true
      ),
      Column(field: "purpose", title: Text(de: "Zweck", en: "Purpose"), width: 14, spare: 10),
      Column(
        field: "placement",
        title: Text(de: "Einsatz", en: "Placement"),
        width: 14,
        spare: 30
      ),
    ],
    propose: { field, values, workspace in
      switch field {
      case "placement": workspace.runningPlacement(of: values)?.id.text ?? ""
      case "amount": mileage(values, workspace)?.amount.stored ?? ""
      default: ""
      }
    },
    notice: { draft, workspace in ExpenseNotice(draft, workspace).sentence },
    sum: { rows in
      let sum = rows.reduce(0) { $0 + (Money(stored: $1["amount"] ?? "")?.cents ?? 0) }
      let money = Money(cents: sum)
      return counts(rows)
        + Text(de: " · \(money.written(.german))", en: " · \(money.written(.english))")
    }
  )

  /// What a way costs; nil where something is missing.
  static func mileage(_ values: [String: String], _ workspace: Workspace) -> Mileage? {
    guard isWay(values), let day = values["day"].flatMap(Day.init(stored:)),
      let distance = values["kilometres"].flatMap(Distance.init(stored:)),
      let vehicle = values["vehicle"], !vehicle.isEmpty
    else { return nil }
    return Mileage(distance, by: Term(vehicle), on: day, workspace.datedValues)
  }
}

/// What is worth knowing about an expense that can be saved.
struct ExpenseNotice {
  let sentence: Text?

  init(_ draft: Draft, _ workspace: Workspace) {
    let expense = Expense(values: draft.values)
    guard let day = expense.day, expense.amount != nil else {
      sentence = nil
      return
    }
    let others = workspace.inUse(Expense.self, naming: draft["volunteer"], in: "volunteer").filter {
      $0.id != draft.id
    }
    let isKnown = others.contains {
      $0.record.day == day && $0.record.type == expense.type && $0.record.amount == expense.amount
    }
    let limit = ExpenseNotice.limit(expense, draft, others, workspace)
    sentence =
      if day > workspace.today {
        Text(de: "Der Tag liegt in der Zukunft.", en: "The day is in the future.")
      } else if isKnown {
        Text(
          de: "Dieser Betrag steht für diesen Tag schon da.",
          en: "This amount stands there already for that day."
        )
      } else if let limit {
        limit
      } else if let mileage = EntrySheet.mileage(draft.values, workspace),
        mileage.amount == expense.amount
      {
        mileage.words
      } else {
        nil
      }
  }

  /// How far the yearly limit is used with this expense.
  private static func limit(
    _ expense: Expense,
    _ draft: Draft,
    _ others: [Entry<Expense>],
    _ workspace: Workspace
  ) -> Text? {
    guard expense.isAllowance, let volunteer = expense.volunteer, let year = expense.day?.year
    else { return nil }
    let declared = workspace.inUse(
      AllowanceDeclaration.self,
      naming: volunteer.text,
      in: "volunteer"
    )
    let sums = AllowanceSums(
      others + [Entry(draft.id, expense)],
      declared,
      workspace.datedValues
    )
    guard
      let use = sums.lines(of: volunteer, in: year).first(where: { $0.kind == expense.type })?.use
    else { return nil }
    let (sum, limit) = (use.counted, use.limit)
    let percent = use.percent.map { " (\($0) %)" } ?? ""
    let over = use.counted > use.limit
    return Text(
      de:
        "\(over ? "Über der Grenze" : "Damit") \(year): \(sum.written(.german)) von \(limit.written(.german))\(percent).",
      en:
        "\(over ? "Above the limit of" : "With this in") \(year): \(sum.written(.english)) of \(limit.written(.english))\(percent)."
    )
  }
}
