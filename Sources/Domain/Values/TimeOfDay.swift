/// A time of day to the minute, on disk as `18:30`.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The sentence for an end that does not come after its beginning.
  package static func problems(
    from: TimeOfDay?,
    until: TimeOfDay?,
    field: String
  ) -> [FieldProblem] {
    guard let from, let until, until <= from else { return [] }
    let refusal = Refusal(
      de: "Das Ende (\(until.stored)) liegt nicht nach dem Beginn (\(from.stored)).",
      en: "The end (\(until.stored)) is not after the start (\(from.stored))."
    )
    return [FieldProblem(field: field, refusal: refusal)]
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: ListedValue {
  package init?(stored: String) {
    let parts = stored.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(digits: parts[0]),
      let minute = Int(digits: parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var stored: String { "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))" }
}
