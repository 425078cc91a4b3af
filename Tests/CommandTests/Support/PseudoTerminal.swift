import Glibc

/// The program on a terminal of its own, as somebody has it who types.
final class PseudoTerminal {
  private let controller: Int32
  private(set) var process: pid_t = 0
  /// All that the program wrote so far.
  private(set) var output: [UInt8] = []

  /// Starts the program; nil where there is no terminal or no program.
  init?(_ office: Office, width: UInt16 = 80, height: UInt16 = 24) {
    // Linux: a new terminal is unlocked, then asked for its number.
    controller = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (lock, number): (Int32, Int32) = (0, 0)
    guard controller >= 0, ioctl(controller, 0x4004_5431, &lock) == 0,
      ioctl(controller, 0x8004_5430, &number) == 0, let program = Office.program
    else { return nil }
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal that the leader of a session opens is the one that may hang up.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSID))
    let words = [program, "--store", office.path].map { (text: String) in strdup(text) } + [nil]
    let variables = [
      "PATH=/usr/bin:/bin", "HOME=\(office.folder)", "LANG=C.UTF-8", "TERM=xterm-256color",
      "TZ=UTC0", "XDG_STATE_HOME=\(office.folder)/state",
    ]
    let environment = variables.map { (text: String) in strdup(text) } + [nil]
    defer {
      for text in words + environment { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    guard posix_spawn(&process, program, &actions, &attributes, words, environment) == 0 else {
      return nil
    }
  }

  deinit {
    if process > 0 { end(SIGKILL) }
    close(controller)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Reads what comes within so many milliseconds; true where something came.
  @discardableResult
  func read(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer.prefix(count)
    return true
  }

  /// Waits until the program wrote a text, at most so many seconds.
  func wait(for text: String, seconds: Double = 20) -> Bool {
    let end = PseudoTerminal.now + seconds
    while PseudoTerminal.now < end {
      if String(decoding: output, as: UTF8.self).contains(text) { return true }
      read(within: 50)
    }
    return false
  }

  /// Reads until nothing came for so many milliseconds.
  func settle(_ quiet: Int32 = 80) { while read(within: quiet) {} }

  func forget() { output = [] }

  /// Ends the program with a signal and waits for it.
  func end(_ signal: Int32) {
    guard process > 0 else { return }
    kill(process, signal)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 { read(within: 20) }
    process = 0
  }

  /// Seconds of a clock that only goes on.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
