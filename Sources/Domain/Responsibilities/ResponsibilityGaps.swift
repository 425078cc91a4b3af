/// Tasks for which nobody is responsible on a day, somewhere or for somebody (W1).
package enum ResponsibilityGaps {
  /// One task with all that is missing.
  package struct Gap: Hashable, Sendable {
    package let task: Term
    package let parts: [Part]
    /// The entries by which somebody is responsible elsewhere or for others.
    package let responsibilities: [RecordID]

    /// Whether nobody is responsible anywhere for anybody of those asked for.
    package var isWhole: Bool { parts.contains { $0.districts.isEmpty && $0.groups.isEmpty } }
  }

  /// Where and for whom nobody is responsible.
  package struct Part: Hashable, Sendable {
    /// Empty where it is so everywhere.
    package let districts: [Term]
    /// Empty where it is so for everybody.
    package let groups: [Term]
  }

  /// The gaps of these tasks on a day, in their order.
  ///
  /// A district or target group narrows the question to it. Districts and groups are those of the
  /// settings; without them, the districts that partners and responsibilities name, and the groups
  /// that the responsibilities of the task name.
  package static func find(
    in office: Office,
    tasks: [Term],
    on day: Day,
    district: Term? = nil,
    group: Term? = nil
  ) -> [Gap] {
    let book = ResponsibilityBook(office, on: day)
    return find(book, in: office, tasks: tasks, on: day, district: district, group: group)
  }

  /// The gaps of all tasks on the day of the office.
  static func today(_ books: OfficeBooks) -> [Gap] {
    let office = books.office
    return find(books.responsibilities, in: office, tasks: office.tasks, on: office.today)
  }

  private static func find(
    _ book: ResponsibilityBook,
    in office: Office,
    tasks: [Term],
    on day: Day,
    district: Term? = nil,
    group: Term? = nil
  ) -> [Gap] {
    let districts = district.map { [$0] } ?? self.districts(of: office, book, day)
    return tasks.compactMap { task in
      let entries = book.responsible(for: task).filter { $0.record.period.contains(day) }
      let groups = group.map { [$0] } ?? self.groups(of: office, task, book, day)
      let parts = missing(entries.map(\.record.coverage), districts, groups)
      guard !parts.isEmpty else { return nil }
      // An entry that reaches nothing of what is asked for is no answer to the question.
      let reaching = entries.filter { entry in
        let coverage = entry.record.coverage
        return coverage.reaches(district: district, group: group)
      }
      let all = reaching.isEmpty ? [Part(districts: [], groups: [])] : parts
      return Gap(task: task, parts: all, responsibilities: reaching.map(\.id))
    }
  }

  private static func districts(
    of office: Office,
    _ book: ResponsibilityBook,
    _ day: Day
  ) -> [Term] {
    let own = office.settings.ownDistricts
    return own.isEmpty ? book.namedDistricts(by: day) : own
  }

  private static func groups(
    of office: Office,
    _ task: Term,
    _ book: ResponsibilityBook,
    _ day: Day
  ) -> [Term] {
    let own = office.settings.ownGroups
    return own.isEmpty ? book.namedGroups(of: task, by: day) : own
  }

  /// What none of the coverages reaches, in as few parts as it takes to tell.
  static func missing(_ coverages: [Coverage], _ districts: [Term], _ groups: [Term]) -> [Part] {
    if coverages.contains(where: { $0.districts.isEmpty && $0.groups.isEmpty }) { return [] }
    // Where no district is known there is one place, and likewise one group.
    let places: [Term?] = districts.isEmpty ? [nil] : districts
    let people: [Term?] = groups.isEmpty ? [nil] : groups
    let missing = places.map { place in
      let here = coverages.filter { coverage in
        coverage.districts.isEmpty || place.map(coverage.districts.contains) ?? false
      }
      return people.indices.filter { index in
        !here.contains { $0.groups.isEmpty || people[index].map($0.groups.contains) ?? false }
      }
    }
    guard missing.contains(where: { !$0.isEmpty }) else { return [] }
    func part(_ rows: [Int], _ columns: [Int]) -> Part {
      Part(
        districts: rows.count == places.count ? [] : rows.compactMap { places[$0] },
        groups: columns.count == people.count ? [] : columns.compactMap { people[$0] }
      )
    }
    let empty = places.indices.filter { missing[$0].count == people.count }
    let rest = places.indices.filter { missing[$0].count < people.count }
    var parts = empty.isEmpty ? [] : [part(empty, Array(people.indices))]
    // Whom nobody serves anywhere is told once and not district by district.
    let common = people.indices.filter { index in rest.allSatisfy { missing[$0].contains(index) } }
    if !rest.isEmpty, !common.isEmpty { parts.append(part(Array(places.indices), common)) }
    var byGroups: [(groups: [Int], rows: [Int])] = []
    for row in rest {
      let left = missing[row].filter { !common.contains($0) }
      guard !left.isEmpty else { continue }
      if let place = byGroups.firstIndex(where: { $0.groups == left }) {
        byGroups[place].rows.append(row)
      } else {
        byGroups.append((left, [row]))
      }
    }
    return parts + byGroups.map { part($0.rows, $0.groups) }
  }
}

extension Coverage {
  /// Whether it has to do with a district and a target group; nil asks for any.
  package func reaches(district: Term?, group: Term?) -> Bool {
    (districts.isEmpty || district.map(districts.contains) ?? true)
      && (groups.isEmpty || group.map(groups.contains) ?? true)
  }
}

extension OfficeSettings {
  /// The districts that must be looked after; empty where none is settled.
  var ownDistricts: [Term] { districts.filter { $0 != Coverage.everywhere && $0 != .none } }

  /// The target groups that must be looked after; empty where none is settled.
  var ownGroups: [Term] { targetGroups.filter { $0 != Coverage.everybody && $0 != .none } }
}
