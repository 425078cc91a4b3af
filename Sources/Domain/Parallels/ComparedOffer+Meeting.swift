extension ComparedOffer {
  /// The work that it belongs to: its project, or itself where it is one.
  var work: RecordID? { project ?? (id.prefix == Project.kind.prefix ? id : nil) }

  /// Whether different partners are at work, and neither takes part in the work of the other.
  func isApart(from other: ComparedOffer) -> Bool {
    guard partner != other.partner else { return false }
    if let work, work == other.work { return false }
    if let partner, other.involved.contains(partner) { return false }
    if let otherPartner = other.partner, involved.contains(otherPartner) { return false }
    return true
  }

  /// The days on which it takes place; nil where the end lies before the beginning.
  var period: Period? {
    if let start, let end, end < start { return nil }
    return Period(from: start, until: end)
  }

  /// Whether there is a day on which both take place.
  func meets(_ other: ComparedOffer) -> Bool {
    guard let period, let others = other.period else { return false }
    return period.meets(others)
  }

  /// The need that both serve; nil where topic, people or place differ.
  ///
  /// The terms are in the order and spelling of this one.
  func need(with other: ComparedOffer) -> SharedNeed? {
    let common = ComparedOffer.common(topics, other.topics)
    guard !common.isEmpty,
      let groups = ComparedOffer.common(
        isForAnybody ? nil : targetGroups,
        other.isForAnybody ? nil : other.targetGroups
      ),
      let places = ComparedOffer.common(
        isEverywhere ? nil : districts,
        other.isEverywhere ? nil : other.districts
      )
    else { return nil }
    let days = period.flatMap { own in other.period.flatMap { own.common(with: $0) } }
    return SharedNeed(
      topics: common,
      groups: groups,
      districts: places,
      from: days?.from,
      until: days?.until
    )
  }

  private static func common(_ one: [Term], _ other: [Term]) -> [Term] {
    let names = Set(other.map { Folding.fold($0.key) })
    return one.filter { $0 != .none && names.contains(Folding.fold($0.key)) }
  }

  /// The terms of both, where nil has all; nil where there are none.
  private static func common(_ one: [Term]?, _ other: [Term]?) -> [Term]? {
    guard let one, let other else { return one ?? other ?? [] }
    let shared: [Term] = common(one, other)
    return shared.isEmpty ? nil : shared
  }
}
