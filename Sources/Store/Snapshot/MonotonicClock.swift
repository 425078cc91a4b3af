internal import Glibc

/// The clock to measure spans with: nobody sets it back.
enum MonotonicClock {
  static func nanoseconds() -> UInt64 {
    var now = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
    return UInt64(max(0, now.tv_sec)) * 1_000_000_000 + UInt64(max(0, now.tv_nsec))
  }

  /// The time in so many milliseconds.
  static func nanoseconds(in milliseconds: Int) -> UInt64 {
    nanoseconds() + UInt64(max(0, milliseconds)) * 1_000_000
  }
}
