/// What sort of thing a record is, by the names that never change.
package struct RecordKind: Hashable, Sendable {
  /// Stands before the colon of every identity on disk.
  package let prefix: String
  /// The word of commands and files: English, plural, hyphens.
  package let plural: String

  package init(_ prefix: String, plural: String) {
    self.prefix = prefix
    self.plural = plural
  }
}
