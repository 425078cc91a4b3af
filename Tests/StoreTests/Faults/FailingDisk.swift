import Glibc

@testable import Store

/// A disk whose calls fail where a test wants it.
final class FailingDisk {
  enum Call: String, CaseIterable {
    case write
    case flush
    case truncate
    case sync
  }

  /// What is done instead of the call; returns `errno`, or zero to go on with the call itself.
  var failing: (Call, _ count: Int) -> Int32 = { _, _ in 0 }
  /// How much of each write really arrives, all of it where `nil`.
  var piece: Int?
  var free: UInt64?
  private(set) var counts: [Call: Int] = [:]

  func forget() { counts = [:] }

  private func code(_ call: Call) -> Int32 {
    counts[call, default: 0] += 1
    return failing(call, counts[call] ?? 0)
  }

  var calls: SystemCalls {
    var calls = SystemCalls()
    let real = SystemCalls()
    func failed(_ call: Call) -> Bool {
      let code = code(call)
      if code != 0 { errno = code }
      return code != 0
    }
    calls.write = { number, bytes, count in
      guard !failed(.write) else {
        // A disk that is full takes the beginning, as a torn write does.
        let code = errno
        if code != EINTR { _ = real.write(number, bytes, count / 2) }
        errno = code
        return -1
      }
      return real.write(number, bytes, min(count, self.piece ?? count))
    }
    calls.flush = { failed(.flush) ? -1 : real.flush($0) }
    calls.truncate = { failed(.truncate) ? -1 : real.truncate($0, $1) }
    calls.sync = { failed(.sync) ? -1 : real.sync($0) }
    calls.freeSpace = { number in self.free ?? real.freeSpace(number) }
    return calls
  }
}

extension TemporaryStore {
  func open(
    on disk: FailingDisk,
    user: String = "anna",
    segmentSize: Int = 8 << 20,
    clock: (() -> UInt64)? = nil
  ) throws -> Store {
    try Store(
      at: path,
      user: user,
      command: "test",
      patience: 2000,
      segmentSize: segmentSize,
      clock: clock,
      calls: disk.calls
    )
  }
}
