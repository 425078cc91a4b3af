/// What people received as allowances in the years, here and elsewhere (requirement 153).
///
/// The day of the expense decides its year. What is submitted, checked or paid counts, what was
/// rejected does not; actual expenses (§ 3 Nr. 50 EStG) never count. Several declarations of a year
/// add up: there is one for each organisation.
package struct AllowanceSums: Sendable {
  private struct Key: Hashable {
    let volunteer: RecordID
    let year: Int
    let kind: Term
  }

  private let values: DatedValues
  private var here: [Key: Money] = [:]
  private var elsewhere: [Key: Money] = [:]
  private var people: [Int: Set<RecordID>] = [:]

  package init(
    _ expenses: [Entry<Expense>],
    _ declarations: [Entry<AllowanceDeclaration>],
    _ values: DatedValues
  ) {
    self.values = values
    for entry in expenses where entry.record.isAllowance && entry.record.counts {
      guard let day = entry.record.day, let volunteer = entry.record.volunteer,
        let amount = entry.record.amount
      else { continue }
      let key = Key(volunteer: volunteer, year: day.year, kind: entry.record.type)
      here[key, default: .zero] += amount
      people[key.year, default: []].insert(volunteer)
    }
    for entry in declarations {
      guard let year = entry.record.year, let volunteer = entry.record.volunteer,
        let amount = entry.record.amount
      else { continue }
      let key = Key(volunteer: volunteer, year: year, kind: entry.record.type)
      elsewhere[key, default: .zero] += amount
      people[year, default: []].insert(volunteer)
    }
  }

  /// Who received or declared something in a year, in the order of identities.
  package func people(in year: Int) -> [RecordID] { (people[year] ?? []).sorted() }

  /// The years in which anybody received or declared something, in their order.
  package var years: [Int] { people.keys.sorted() }

  /// The kinds in which somebody received or declared something in a year.
  package func lines(of volunteer: RecordID, in year: Int) -> [AllowanceLine] {
    Vocabulary.allowanceKinds.entries.compactMap { entry in
      let key = Key(volunteer: volunteer, year: year, kind: entry.term)
      guard here[key] != nil || elsewhere[key] != nil else { return nil }
      let uses = uses(of: volunteer, in: year).filter { $0.ceiling.kinds.contains(entry.term) }
      return AllowanceLine(
        kind: entry.term,
        here: here[key] ?? .zero,
        elsewhere: elsewhere[key] ?? .zero,
        use: uses.max { $0.isLess(than: $1) }
      )
    }
  }

  /// How far each ceiling is used that somebody received or declared something under.
  package func uses(of volunteer: RecordID, in year: Int) -> [CeilingUse] {
    AllowanceCeiling.all.compactMap { ceiling in
      let keys = ceiling.kinds.map { Key(volunteer: volunteer, year: year, kind: $0) }
      guard keys.contains(where: { here[$0] != nil || elsewhere[$0] != nil }),
        let limit = values.limit(of: ceiling.limit, in: year)
      else { return nil }
      return CeilingUse(
        ceiling: ceiling,
        here: keys.reduce(.zero) { $0 + (here[$1] ?? .zero) },
        elsewhere: keys.reduce(.zero) { $0 + (elsewhere[$1] ?? .zero) },
        limit: limit.amount
      )
    }
  }
}

extension AllowanceSums {
  /// The ceiling of somebody that is used most in a year; nil without an allowance or a limit.
  package func fullest(of volunteer: RecordID, in year: Int) -> CeilingUse? {
    uses(of: volunteer, in: year).max { $0.isLess(than: $1) }
  }

  /// The sums of the office's records in use.
  package init(_ office: Office) {
    self.init(
      office.expenses,
      office.allowanceDeclarations,
      DatedValues(office.datedValues)
    )
  }
}
