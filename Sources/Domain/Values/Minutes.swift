/// A length of time in whole minutes, on disk as that number of nine digits at most.
package struct Minutes: Hashable, Comparable, Sendable {
  package let count: Int

  package init(_ count: Int) {
    self.count = count
  }

  package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
}

extension Minutes: ListedValue {
  package init?(stored: String) {
    guard stored.utf8.count <= 9, let count = Int(digits: stored) else { return nil }
    self.count = count
  }

  package var stored: String { String(count) }
}
