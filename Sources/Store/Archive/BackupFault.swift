/// What is wrong with a file that should be a backup.
package enum BackupFault: Hashable, Sendable {
  case notFound
  /// A folder, a pipe or a device.
  case notAFile
  case notAnArchive
  /// It ends before its end: a copy that was broken off.
  case incomplete
  /// Bytes differ from what was written; the member's name, or `@` and the offset.
  case damaged(place: String)
  /// No backup has a member of this name, or it has it twice.
  case foreignMember(String)
  /// A newer program wrote it.
  case newerFormat(Int)
  /// All bytes are as written, but they fold to other records than were counted.
  case otherRecords
}
