/// Where and for whom something is: no district means everywhere, no target group means everybody.
package struct Coverage: Hashable, Sendable {
  /// Empty where it is everywhere.
  package let districts: Set<Term>
  /// Empty where it is for everybody.
  package let groups: Set<Term>

  /// Takes the terms as a record has them; `citywide` and `all` stand for every other one.
  package init(districts: [Term], groups: [Term]) {
    let isEverywhere = districts.contains(Coverage.everywhere)
    self.districts = isEverywhere ? [] : Set(districts.filter { $0 != .none })
    let isForAll = groups.contains(Coverage.everybody)
    self.groups = isForAll ? [] : Set(groups.filter { $0 != .none })
  }

  package static let everywhere = Term("citywide")
  package static let everybody = Term("all")

  /// Whether it reaches a district and a target group; nil asks for all of them.
  package func covers(district: Term?, group: Term?) -> Bool {
    (districts.isEmpty || district.map(districts.contains) ?? false)
      && (groups.isEmpty || group.map(groups.contains) ?? false)
  }

  /// Whether there is a district and a target group that both reach.
  package func meets(_ other: Coverage) -> Bool {
    Coverage.meet(districts, other.districts) && Coverage.meet(groups, other.groups)
  }

  /// Where and for whom both are; nil where they do not meet.
  package func common(with other: Coverage) -> Coverage? {
    guard meets(other) else { return nil }
    return Coverage(
      districts: Coverage.common(districts, other.districts),
      groups: Coverage.common(groups, other.groups)
    )
  }

  private init(districts: Set<Term>, groups: Set<Term>) {
    self.districts = districts
    self.groups = groups
  }

  private static func common(_ left: Set<Term>, _ right: Set<Term>) -> Set<Term> {
    left.isEmpty ? right : right.isEmpty ? left : left.intersection(right)
  }

  private static func meet(_ left: Set<Term>, _ right: Set<Term>) -> Bool {
    left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
  }
}
