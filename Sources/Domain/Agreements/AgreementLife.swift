/// The way of an agreement from the idea to its end: what comes next, and what is written then
/// (requirement 48).
package enum AgreementLife {
  /// The states that may come next, the usual one first.
  package static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "idea": ["draft", "coordination", "ended"]
      case "draft": ["coordination", "signed", "idea", "ended"]
      case "coordination": ["signed", "draft", "ended"]
      case "signed": ["active", "review", "ended", "replaced"]
      case "active": ["review", "extended", "ended", "replaced"]
      case "review": ["active", "extended", "ended", "replaced"]
      case "extended": ["review", "active", "ended", "replaced"]
      default: ["active", "draft"]
      }
    return keys.map { Term($0) }
  }

  /// The stored values that change with the state, by field.
  ///
  /// Days that stand there already stay, but for an end that an ending comes before and for what a
  /// review settles: that it was held, and that the next one is due after `months`.
  package static func values(
    of agreement: Agreement,
    to state: Term,
    on day: Day,
    months: Int
  ) -> [(field: String, value: String)] {
    var values: [(field: String, value: String)] = [("state", state.key), ("since", day.stored)]
    if state.key == "signed", agreement.signed == nil { values.append(("signed", day.stored)) }
    if state.key == "active", agreement.start == nil { values.append(("start", day.stored)) }
    if agreement.state.key == "review", ["active", "extended"].contains(state.key) {
      values.append(("reviewed", day.stored))
      values.append(("review-due", day.adding(months: months).stored))
    } else if ["signed", "active"].contains(state.key), agreement.reviewDue == nil {
      values.append(("review-due", day.adding(months: months).stored))
    }
    if ["ended", "replaced"].contains(state.key), agreement.end ?? day >= day {
      // What never began cannot end before it begins.
      values.append(("end", max(day, agreement.start ?? day).stored))
    }
    return values
  }

  /// The same for a longer time; refuses an end that is none.
  package static func extended(
    _ agreement: Agreement,
    until end: Day,
    on day: Day,
    months: Int
  ) throws(Refusal) -> [(field: String, value: String)] {
    let old = agreement.end ?? agreement.start ?? day
    guard end > old, end >= day else {
      let last = max(old, day.adding(days: -1))
      throw Refusal(
        de: "Das neue Ende muss nach dem \(last.written(.german)) liegen.",
        en: "The new end must be after \(last.written(.english))."
      )
    }
    return values(of: agreement, to: Term("extended"), on: day, months: months)
      + [("end", end.stored)]
  }
}
