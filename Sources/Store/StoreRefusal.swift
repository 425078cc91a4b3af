/// A reason not to do something that the person can act on.
package enum StoreRefusal: Error, Hashable {
  case notFound(path: String)
  case notADirectory(path: String)
  case symbolicLink(path: String, isInside: Bool = false)
  /// The file has a second name somewhere, or is no regular file, or lies on another disk.
  case unsafeFile(path: String)
  case worldWritable(path: String)
  case notWritable(path: String)
  /// A newer program wrote the store; reading may work, this does not.
  case newerFormat(path: String, version: Int)
  /// `STORE.json` is missing or says nothing readable.
  case notAStore(path: String)
  /// Another process kept the lock for too long.
  case locked(holder: String)
  /// One value is larger than a line may be.
  case lineTooLong
  case conflicts([Conflict])
  case nothingToUndo
  case nothingToRedo
  case unknownOperation(String)
  case alreadyUndone(OperationID)
  case foreignNeedsReason(OperationID)
  /// The record would vanish although others have written to it since.
  case inUse(record: String, by: [HistoryEntry])
  /// The record's data was erased; `time` in milliseconds since 1970.
  case erased(record: String, time: UInt64)
  /// The erasure counts, but files of this machine could not be cleaned yet.
  case erasureUnfinished(StoreError?)
  /// Somebody wrote to the record after it was looked at.
  case changedMeanwhile(record: String)
  /// The file is no backup of a store, or a damaged one.
  case notABackup(path: String, BackupFault)
  /// A backup cannot be written there.
  case backupPlace(path: String, BackupPlaceFault)
  /// There is no journal of such a site here, or it is this machine's own.
  case noOtherSite(String)
  /// A restored store needs a folder of its own.
  case folderNotEmpty(path: String)
  /// The disk failed in this session; nothing more is written before a restart.
  case diskFailed(StoreError)
}
