package import Domain

/// Marking what needs attention where many records are listed.
extension Workspace {
  /// Whether the rules found something about a record when they were last asked.
  ///
  /// Asks nothing anew: a list is drawn for each key.
  package func isWarned(_ id: RecordID) -> Bool { attention.isWarned(id) && isSeen(id) }

  /// Asks the rules ahead where nobody would have to wait for it; true where they were asked.
  ///
  /// In a large office they are asked when a record is opened, and for the lists of warnings.
  package func prepareWarnings() -> Bool {
    let types = Office.types.compactMap { RecordTypes.type(prefix: $0.kind.prefix) }
    guard types.allSatisfy({ table($0).ids.count <= 1000 }) else { return false }
    let asked = attention.asked
    _ = warnings
    return attention.asked != asked
  }
}
