/// Allowances of one activity in one year that exclude each other.
///
/// § 3 Nr. 26a EStG does not hold where Nr. 26 or 26b does (fact 3.2). A placement is the activity; an expense without one says nothing of that.
package struct MixedAllowances: Hashable, Sendable {
  package let volunteer: RecordID
  package let placement: RecordID
  package let year: Int

  /// All of them in the order of the years.
  package static func find(in expenses: [Entry<Expense>]) -> [MixedAllowances] {
    var kinds: [MixedAllowances: (honorary: Bool, other: Bool)] = [:]
    for entry in expenses where entry.record.isAllowance && entry.record.counts {
      guard let volunteer = entry.record.volunteer, let placement = entry.record.placement,
        let day = entry.record.day
      else { continue }
      let key = MixedAllowances(volunteer: volunteer, placement: placement, year: day.year)
      var seen = kinds[key] ?? (false, false)
      if entry.record.type == Term("honorary") { seen.honorary = true } else { seen.other = true }
      kinds[key] = seen
    }
    return kinds.filter { $0.value.honorary && $0.value.other }.map(\.key).sorted {
      ($0.year, $0.volunteer, $0.placement) < ($1.year, $1.volunteer, $1.placement)
    }
  }
}
