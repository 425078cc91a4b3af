internal import Glibc

extension stat {
  /// When the file was last changed, in milliseconds since 1970.
  ///
  /// Anybody may set it: what is before that time counts as zero, what no number holds as the
  /// greatest.
  var modified: UInt64 {
    let (whole, isTooLate) = UInt64(max(0, st_mtim.tv_sec)).multipliedReportingOverflow(by: 1000)
    guard !isTooLate else { return .max }
    let (time, overflow) = whole.addingReportingOverflow(
      UInt64(max(0, st_mtim.tv_nsec)) / 1_000_000
    )
    return overflow ? .max : time
  }

  /// Whether the last change is so many milliseconds ago; a time to come is not.
  func isOlder(than milliseconds: UInt64, at wall: UInt64) -> Bool {
    modified < wall && wall - modified > milliseconds
  }
}
