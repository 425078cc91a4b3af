/// An amount in euro cents, on disk as `1234.50`.
package struct Money: Hashable, Comparable, Sendable {
  package let cents: Int

  package init(cents: Int) {
    self.cents = cents
  }

  package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}

extension Money: ListedValue {
  package init?(stored: String) {
    let isNegative = stored.hasPrefix("-")
    let parts = stored.dropFirst(isNegative ? 1 : 0).split(
      separator: ".",
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, parts[0].utf8.count <= 12, parts[1].utf8.count == 2,
      let euros = Int(digits: parts[0]), let cents = Int(digits: parts[1])
    else { return nil }
    self.cents = (euros * 100 + cents) * (isNegative ? -1 : 1)
  }

  package var stored: String {
    let size = cents.magnitude
    return "\(cents < 0 ? "-" : "")\(size / 100).\(padded(Int(size % 100), to: 2))"
  }
}
