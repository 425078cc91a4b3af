/// A failure of the machine: the disk, the file system, a limit.
package struct StoreError: Error, Hashable {
  /// The file or folder, as far as the person who reads the message can find it.
  package let path: String
  /// The system call that failed.
  package let operation: String
  /// The `errno` it left.
  package let code: Int32

  /// Whether it failed to read, which says nothing about what is on the disk.
  package var isReading: Bool { ["read", "open", "fstat", "access", "fold"].contains(operation) }
}
