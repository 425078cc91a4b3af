/// What an erasure did to the files.
package struct ErasureReport: Hashable, Sendable {
  /// The lines that name what is gone.
  package let erasures: [OperationID]
  /// Milliseconds since 1970.
  package let time: UInt64
  /// The files that were rewritten or removed.
  package internal(set) var files: [String] = []
  /// Other sites that have still to clean their own files.
  package internal(set) var waiting: [String] = []
  /// Backups that are no longer where they were written, and may hold the data.
  package internal(set) var missing: [String] = []

  init(_ erasures: [Erasure]) {
    self.erasures = erasures.map(\.operation)
    time = erasures.first?.time ?? 0
  }
}
