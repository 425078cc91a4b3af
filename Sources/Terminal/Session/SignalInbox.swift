import CNcurses
import Glibc

/// The signals sent to the program, read like input.
///
/// They are blocked and read from a descriptor: none can arrive between looking and waiting, and
/// nothing runs in the middle of something else.
final class SignalInbox {
  let descriptor: Int32
  private let maskBefore: sigset_t

  private static let watched = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGCHLD,
  ]

  init() throws(TerminalError) {
    var mask = Self.set(of: Self.watched)
    var before = sigset_t()
    sigprocmask(SIG_BLOCK, &mask, &before)
    maskBefore = before
    descriptor = signalfd(-1, &mask, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
    if descriptor < 0 {
      let number = errno
      sigprocmask(SIG_SETMASK, &before, nil)
      throw .systemRefused(errno: number)
    }
  }

  /// Takes all signals that have arrived.
  func take() -> Set<Int32> {
    var signals: Set<Int32> = []
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while read(descriptor, &info, size) == size {
      signals.insert(Int32(truncatingIfNeeded: info.ssi_signo))
    }
    return signals
  }

  /// Waits for signals, for ever or for so many milliseconds, and takes them.
  func wait(milliseconds: Int32?) -> Set<Int32> {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, milliseconds ?? -1)
    return take()
  }

  /// Undoes what ncurses installs: its handlers would leave without keeping anything.
  func useDefaultActions() {
    for signal in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH] { Glibc.signal(signal, SIG_DFL) }
  }

  /// Stops the process, or all of its group, until it is continued.
  func stopProcess(wholeGroup: Bool) {
    var mask = Self.set(of: [SIGTSTP])
    kill(wholeGroup ? 0 : getpid(), SIGTSTP)
    sigprocmask(SIG_UNBLOCK, &mask, nil)
    sigprocmask(SIG_BLOCK, &mask, nil)
  }

  /// Lets signals act as before the session.
  func close() {
    var mask = maskBefore
    sigprocmask(SIG_SETMASK, &mask, nil)
    Glibc.close(descriptor)
  }

  /// What a program that is started gets instead of the blocked signals.
  static func withChildMask<Result>(
    _ body: (UnsafePointer<sigset_t>, UnsafePointer<sigset_t>) -> Result
  ) -> Result {
    var none = set(of: [])
    var defaults = set(of: watched)
    return body(&none, &defaults)
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
