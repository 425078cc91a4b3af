/// Why a backup cannot be written where it was asked for.
package enum BackupPlaceFault: Hashable, Sendable {
  case isFolder
  /// The file or one of its versions is a link, a pipe or has a second name.
  case isNoPlainFile
  /// Somebody's file, which must not be taken for an older version.
  case isNoBackup
  case noParent
  /// A disk is mounted there: no other folder can take its place.
  case isMountPoint
  /// In the store only the folder `backups` is kept from being exchanged between sites.
  case insideStore
}
