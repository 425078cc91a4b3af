internal import Glibc

/// The calls on which it depends whether data is on the disk.
///
/// Tests put failing ones in their place.
struct SystemCalls {
  var write: (Int32, UnsafeRawPointer?, Int) -> Int = { Glibc.write($0, $1, $2) }
  var truncate: (Int32, Int) -> Int32 = { ftruncate($0, off_t($1)) }
  /// Makes what a file holds durable.
  var flush: (Int32) -> Int32 = { fdatasync($0) }
  /// Makes a new file or the names in a folder durable.
  var sync: (Int32) -> Int32 = { fsync($0) }
  /// The bytes that the user may still take of the disk, `nil` where nobody knows.
  var freeSpace: (Int32) -> UInt64? = { number in
    var space = statvfs()
    guard fstatvfs(number, &space) == 0 else { return nil }
    let (free, isHuge) = UInt64(space.f_bavail).multipliedReportingOverflow(
      by: UInt64(space.f_frsize)
    )
    return isHuge ? nil : free
  }
}
