internal import Glibc

/// Stamps that follow the wall clock but never go back: 48 bits of milliseconds, 16 of counter.
enum HybridClock {
  static let minute: UInt64 = 60_000
  static let day: UInt64 = 24 * 60 * minute

  /// The last moment that a stamp can hold.
  static let latest: UInt64 = (1 << 48) - 1

  static func stamp(milliseconds: UInt64) -> UInt64 { milliseconds << 16 }

  static func milliseconds(_ stamp: UInt64) -> UInt64 { stamp >> 16 }

  static func next(after last: UInt64, wall: UInt64) -> UInt64 {
    let (following, overflow) = last.addingReportingOverflow(1)
    return overflow ? last : max(following, stamp(milliseconds: wall))
  }

  /// Milliseconds since 1970.
  static func wall() -> UInt64 {
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return 0 }
    return UInt64(max(0, now.tv_sec)) * 1000 + UInt64(max(0, now.tv_nsec)) / 1_000_000
  }
}
