import Glibc

@testable import Store

/// Another process that writes to a store, and what it says.
final class WriterProcess {
  let process: pid_t
  private let output: Descriptor
  private var text: [UInt8] = []
  private var isFinished = false

  init?(_ arguments: [String], program name: String = "StoreWriter") {
    guard let program = Self.place(of: name) else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] =
      ([program] + arguments).map { (word: String) in strdup(word) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, nil, words, environ)
    close(ends[1])
    output = Descriptor(ends[0])
    self.process = process
    guard code == 0 else {
      isFinished = true
      return nil
    }
  }

  deinit {
    guard !isFinished else { return }
    // A stopped one would stay for ever.
    kill()
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  func kill() { send(SIGKILL) }

  func send(_ signal: Int32) { _ = Glibc.kill(process, signal) }

  /// Waits for the words; `false` when they do not come within two seconds.
  func waitFor(_ words: String) -> Bool {
    for _ in 0..<200 {
      if String(decoding: text, as: UTF8.self).contains(words) { return true }
      var waiting = pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, 10) > 0, !readSome() { return false }
    }
    return false
  }

  /// Waits for the first words, so that killing hits the work and not the start.
  func waitForFirstLine() {
    readSome()
  }

  /// All complete lines up to the end of the process.
  func finish() -> [String] {
    while readSome() {}
    var status: Int32 = 0
    if !isFinished { waitpid(process, &status, 0) }
    isFinished = true
    let end = text.lastIndex(of: 0x0a) ?? 0
    return text.prefix(end).split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
  }

  @discardableResult
  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(output.number, &buffer, buffer.count)
    if count > 0 { text += buffer.prefix(count) }
    return count > 0
  }

  /// The program stands beside the bundle of the tests, wherever that was built.
  private static func place(of name: String) -> String? {
    var places = CommandLine.arguments
    places.append(
      #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/.build/debug/x"
    )
    for place in places {
      var path = place
      while let slash = path.lastIndex(of: "/") {
        path = String(path[..<slash])
        let candidate = "\(path)/\(name)"
        var status = stat()
        if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return candidate }
      }
    }
    return nil
  }
}
