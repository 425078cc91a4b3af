import Glibc

/// Another process and what it says.
final class Child {
  /// The open end of its standard output.
  let output: Int32
  private let process: pid_t
  private var text: [UInt8] = []
  private var isOver = false
  private(set) var hasSpoken = false

  /// Starts this program as a part of a test.
  static func part(_ words: [String]) throws -> Child {
    try Child([own, "child"] + words)
  }

  /// The path of this program.
  static let own: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }()

  init(_ words: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Trouble("pipe: \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A group of its own, so that a tracer goes together with what it traces.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    defer { posix_spawnattr_destroy(&attributes) }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { (word: String) in strdup(word) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawnp(&process, words[0], &actions, &attributes, arguments, environ)
    close(ends[1])
    output = ends[0]
    self.process = process
    guard code == 0 else { throw Trouble("\(words[0]) does not start: \(code)") }
  }

  deinit {
    close(output)
    guard !isOver, process > 0 else { return }
    kill()
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  func kill() { _ = Glibc.kill(-process, SIGKILL) }

  /// Reads what is there, waiting when there is nothing; `false` at the end.
  @discardableResult
  func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &buffer, buffer.count)
    guard count > 0 else { return false }
    text += buffer.prefix(count)
    hasSpoken = true
    return true
  }

  /// All complete lines up to the end of the process, and the status that `waitpid` gave.
  ///
  /// One that does not end in time is killed, and then the status is `nil`.
  func finish(within seconds: Double = 60) -> (lines: [String], status: Int32?) {
    let limit = Clock.seconds() + seconds
    var isHanging = false
    while true {
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let left = max(0, Int32((limit - Clock.seconds()) * 1000))
      if poll(&wait, 1, left) == 0 {
        kill()
        isHanging = true
        break
      }
      if !readSome() { break }
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isOver = true
    let end = text.lastIndex(of: 0x0a) ?? 0
    let lines = text.prefix(end).split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
    return (lines, isHanging ? nil : status)
  }

  /// Runs a program to its end; throws when it fails.
  @discardableResult
  static func run(_ words: [String]) throws -> [String] {
    let (lines, status) = try Child(words).finish()
    guard status == 0 else { throw Trouble("\(words.joined(separator: " ")): \(lines)") }
    return lines
  }

  /// Whether a program can be found.
  static func exists(_ program: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"].contains {
      access("\($0)/\(program)", X_OK) == 0
    }
  }
}
