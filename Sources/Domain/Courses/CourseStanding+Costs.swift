/// What a course costs (requirement 108).
extension CourseStanding {
  /// The fees as they were entered, else as the lecturers take them.
  ///
  /// Who teaches with another is paid for each unit; several who take turns share the units, so that
  /// the mean of their fees counts once.
  package var honorarium: Money? {
    if let entered = course.record.honorarium { return entered }
    guard !fees.isEmpty, units > 0 else { return nil }
    let sum = Money.sum(fees).times(units).times(course.record.isDoubleTaught ? 2 : 1)
    return Money(cents: (sum.cents + fees.count / 2) / fees.count)
  }

  /// Whether the fees were reckoned and not entered.
  package var isReckoned: Bool { course.record.honorarium == nil && honorarium != nil }

  /// Fees and material; nil where neither is known.
  package var cost: Money? {
    let parts = [honorarium, course.record.materials].compactMap { $0 }
    return parts.isEmpty ? nil : Money.sum(parts)
  }

  /// The cost for each who has a place, before anybody has one for each place; rounded to cents.
  package var costPerHead: Money? {
    let heads = taken > 0 ? taken : course.record.places ?? 0
    guard heads > 0 else { return nil }
    return cost.map { Money(cents: ($0.cents + heads / 2) / heads) }
  }
}
