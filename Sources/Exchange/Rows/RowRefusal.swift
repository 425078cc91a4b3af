import Domain

/// Why nothing of a row is taken.
struct RowRefusal: Error {
  let text: Text
  /// Whether the row names a record that a later row may bring.
  var mayWait = false

  init(_ text: Text, mayWait: Bool = false) {
    self.text = text
    self.mayWait = mayWait
  }

  init(de: String, en: String) {
    text = Text(de: de, en: en)
  }
}
