/// A value that another site wrote to a field without knowing of the one that stands there.
package struct Difference: Hashable, Sendable {
  package let field: String
  /// `nil` where the other site cleared the field.
  package let value: String?
  package let user: String
  /// Milliseconds since 1970.
  package let time: UInt64
  package let site: String
  package let write: OperationID
  /// Whether the value was taken back together with its record, which another site still writes to.
  package let isWithdrawn: Bool
}

extension Store {
  /// The values that nobody has decided against yet, by field and time; empty for most records.
  ///
  /// A change of the field settles them, also one to the value that stands there.
  package func differences(of record: String) -> [Difference] {
    let key = ExactText(record)
    guard let fields = state.rivals[key], let cells = state.record(key), cells.isAlive else {
      return []
    }
    return fields.flatMap { field, rivals in
      rivals.filter { !ExactText.isSame($0.value, cells.cell(field)?.value) }.map { rival in
        Difference(
          field: state.fields.names[field],
          value: rival.value,
          user: rival.user,
          time: HybridClock.milliseconds(rival.stamp),
          site: rival.write.site,
          write: rival.write,
          isWithdrawn: state.isUndone(rival.write)
        )
      }
    }.sorted { ($0.field, $0.time, $0.write) < ($1.field, $1.time, $1.write) }
  }

  /// The records with a difference.
  package var differing: Set<String> {
    Set(state.rivals.keys.map(\.text).filter { !differences(of: $0).isEmpty })
  }
}
