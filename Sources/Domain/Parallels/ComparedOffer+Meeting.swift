extension ComparedOffer {
  /// Whether different partners are at work, and neither takes part in the work of the other.
  func isApart(from other: ComparedOffer) -> Bool {
    guard partner != other.partner else { return false }
    if let partner, other.involved.contains(partner) { return false }
    if let otherPartner = other.partner, involved.contains(otherPartner) { return false }
    return true
  }

  /// Whether there is a day on which both take place.
  func meets(_ other: ComparedOffer) -> Bool {
    ComparedOffer.isOrdered(start, other.end) && ComparedOffer.isOrdered(other.start, end)
      && ComparedOffer.isOrdered(start, end) && ComparedOffer.isOrdered(other.start, other.end)
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
    let starts = [start, other.start].compactMap { $0 }
    let ends = [end, other.end].compactMap { $0 }
    return SharedNeed(
      topics: common,
      groups: groups,
      districts: places,
      from: starts.max(),
      until: ends.min()
    )
  }

  private static func isOrdered(_ from: Day?, _ until: Day?) -> Bool {
    guard let from, let until else { return true }
    return from <= until
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
