/// The stable key of an entry of a vocabulary; its label is looked up when it is drawn.
package struct Term: Hashable, Sendable {
  package let key: String

  package init(_ key: String) {
    self.key = key
  }

  package static let none = Term("")
}

extension Term: ListedValue {
  package init?(stored: String) { key = stored }
  package var stored: String { key }
}
