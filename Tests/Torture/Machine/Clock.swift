import Glibc

/// The monotonic clock, the same for all processes of the machine.
enum Clock {
  static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  static func seconds() -> Double { Double(nanoseconds()) / 1_000_000_000 }

  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = nanoseconds()
    try body()
    return Double(nanoseconds() - start) / 1_000_000
  }
}

/// Numbers as the table shows them.
enum Figure {
  static func text(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

  static func median(_ values: [Double]) -> Double { quantile(values, 0.5) }

  static func quantile(_ values: [Double], _ part: Double) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  /// Resident memory of this process in MiB.
  static func memory() -> Double {
    let words = String(decoding: File.read("/proc/self/statm"), as: UTF8.self).split(separator: " ")
    let pages = words.count > 1 ? Double(words[1]) ?? 0 : 0
    return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }
}
