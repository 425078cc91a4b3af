/// Two days that begin and end something; a missing one leaves that side open.
///
/// Both days belong to it.
package struct Period: Hashable, Sendable {
  package let from: Day?
  package let until: Day?

  package init(from: Day?, until: Day?) {
    self.from = from
    self.until = until
  }

  package func contains(_ day: Day) -> Bool {
    (from ?? day) <= day && day <= (until ?? day)
  }

  /// Whether there is a day that belongs to both.
  package func meets(_ other: Period) -> Bool {
    if let until, let start = other.from, until < start { return false }
    if let from, let end = other.until, end < from { return false }
    return true
  }

  /// The days that belong to both; nil where there is none.
  package func common(with other: Period) -> Period? {
    guard meets(other) else { return nil }
    return Period(
      from: [from, other.from].compactMap { $0 }.max(),
      until: [until, other.until].compactMap { $0 }.min()
    )
  }

  /// The sentence for an end that lies before its beginning.
  package static func problems(from: Day?, until: Day?, field: String) -> [FieldProblem] {
    guard let from, let until, until < from else { return [] }
    let refusal = Refusal(
      de: "Das Ende (\(until.written(.german))) liegt vor dem Beginn (\(from.written(.german))).",
      en: "The end (\(until.written(.english))) is before the start (\(from.written(.english)))."
    )
    return [FieldProblem(field: field, refusal: refusal)]
  }
}
