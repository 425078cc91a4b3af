/// A value that a field holds, with the text that stands for it on disk.
///
/// The empty text is the empty value. What is on disk is independent of language and stays readable.
package protocol FieldValue: Equatable, Sendable {
  /// Nil where the text is no such value.
  init?(stored: String)
  var stored: String { get }
}

extension String: FieldValue {
  package init?(stored: String) { self = stored }
  package var stored: String { self }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package init?(stored: String) {
    if stored.isEmpty {
      self = .none
      return
    }
    guard let value = Wrapped(stored: stored) else { return nil }
    self = .some(value)
  }

  package var stored: String { self?.stored ?? "" }
}

/// A value that can stand in a list on disk, since its text holds no comma.
package protocol ListedValue: FieldValue {}

extension Array: FieldValue where Element: ListedValue {
  package init?(stored: String) {
    guard let values = StoredList.values(of: stored, Element.init(stored:)) else { return nil }
    self = values
  }

  package var stored: String { map(\.stored).joined(separator: ",") }
}

extension Bool: FieldValue {
  package init?(stored: String) { self = stored == "yes" }
  package var stored: String { self ? "yes" : "" }
}

extension Int: FieldValue {
  package init?(stored: String) {
    // Nine digits are more than anything counts, and sums and products of them cannot overflow.
    guard stored.utf8.count <= 10, let value = Int(stored), value.magnitude < 1_000_000_000 else {
      return nil
    }
    self = value
  }

  package var stored: String { String(self) }
}
