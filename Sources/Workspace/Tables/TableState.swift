package import Domain

/// The day, and how often some tables had changed: what a view was made from.
package struct TableState: Hashable, Sendable {
  package let day: Day
  let versions: [Int]
}

extension Workspace {
  /// The state of the tables of some kinds; it is another one when a record of them changed.
  package func state(of kinds: [RecordKind]) -> TableState {
    TableState(
      day: today,
      versions: kinds.compactMap { kind in
        RecordTypes.type(prefix: kind.prefix).map { table($0).version }
      }
    )
  }
}
