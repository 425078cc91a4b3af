/// A day, or all days from one to another, as people type it.
package struct DaySpan: Hashable, Sendable {
  package let first: DayEntry?
  package let last: DayEntry?

  /// Reads `14.3.`, `1.3. bis 14.3.`, `1.3. bis` and `bis 14.3.`; nothing typed means all days.
  package static func parse(_ typed: String, today: Day) throws(Refusal) -> DaySpan {
    let words = typed.split(whereSeparator: \.isWhitespace)
    guard
      let place = words.firstIndex(where: { ["bis", "to", "-", "–"].contains($0.lowercased()) })
    else {
      let entry = try DayEntry.parse(typed, today: today)
      return DaySpan(first: entry, last: entry)
    }
    let before = words[..<place].joined(separator: " ")
    let after = words[(place + 1)...].joined(separator: " ")
    return DaySpan(
      first: try DayEntry.parse(before, today: today),
      last: try DayEntry.parse(after, today: today)
    )
  }
}
