internal import Glibc

/// The one lock of a store on this machine: a permanent file that is never deleted or renamed.
final class StoreLock {
  static let file = "lock"
  private let descriptor: Descriptor
  private let holder: [UInt8]
  private let patience: Int

  init(in local: Folder, user: String, command: String, patience milliseconds: Int) throws {
    while true {
      if let found = try local.file(Self.file, O_RDWR) {
        descriptor = found
        break
      }
      if let made = try local.newFile(Self.file, O_RDWR) {
        descriptor = made
        break
      }
    }
    patience = milliseconds
    // Padded, so that one write replaces what the last holder left.
    let text = "\(getpid()) \(user) \(command)"
    holder = Array((text + String(repeating: " ", count: max(0, 100 - text.count)) + "\n").utf8)
  }

  /// Runs the work alone.
  ///
  /// Signals wait until it is over: a stopped process that holds the lock would stop the whole
  /// office.
  func hold<Result>(_ work: () throws -> Result) throws -> Result {
    var blocked = Self.blockedSignals()
    var before = sigset_t()
    try acquire(&blocked, &before)
    defer {
      _ = flock(descriptor.number, LOCK_UN)
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    leaveName()
    return try work()
  }

  /// Runs the work alone, or returns `nil` at once when somebody else holds the lock.
  ///
  /// For work so short that nobody asks who it was.
  func holdIfFree<Result>(_ work: () throws -> Result) throws -> Result? {
    var before = sigset_t()
    var blocked = Self.blockedSignals()
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    guard flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        throw StoreError(path: Self.file, operation: "flock", code: code)
      }
      return nil
    }
    defer { _ = flock(descriptor.number, LOCK_UN) }
    return try work()
  }

  private static func blockedSignals() -> sigset_t {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for signal in [SIGTSTP, SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGTTIN, SIGTTOU] {
      sigaddset(&blocked, signal)
    }
    return blocked
  }

  // A write here makes the flush of the journal dearer, and mostly the name stands there already.
  private func leaveName() {
    var found = [UInt8](repeating: 0, count: holder.count)
    let count = found.withUnsafeMutableBytes { descriptor.read(into: $0, at: 0) }
    if count != holder.count || found != holder {
      _ = pwrite(descriptor.number, holder, holder.count, 0)
    }
  }

  // Signals are blocked just for the attempt, so that waiting can be interrupted.
  private func acquire(_ blocked: inout sigset_t, _ before: inout sigset_t) throws {
    var waited = 0
    var pause = 100
    while true {
      pthread_sigmask(SIG_BLOCK, &blocked, &before)
      if flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 { return }
      let code = errno
      pthread_sigmask(SIG_SETMASK, &before, nil)
      guard code == EWOULDBLOCK || code == EINTR else {
        throw StoreError(path: Self.file, operation: "flock", code: code)
      }
      guard waited < patience * 1000 else { throw StoreRefusal.locked(holder: readHolder()) }
      // Short and never in step with the holder: one who saves again and again must leave gaps
      // that the others hit.
      let jitter = Int.random(in: pause / 2...pause)
      usleep(UInt32(jitter))
      waited += jitter
      pause = min(pause * 2, 2000)
    }
  }

  private func readHolder() -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = buffer.withUnsafeMutableBytes { descriptor.read(into: $0, at: 0) } ?? 0
    let line = buffer.prefix(count).prefix { $0 != 0x0a }
    return String(decoding: line.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
  }
}
