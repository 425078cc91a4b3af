import Glibc

extension Session {
  /// Runs another program with the terminal, such as an editor, and returns its exit status.
  ///
  /// The first argument is searched for in PATH; 127 says that it could not be started. A status
  /// above 128 is 128 and the signal that ended it.
  package func run(_ arguments: [String]) -> Int32 {
    guard isActive, !arguments.isEmpty else { return 127 }
    leaveScreen()
    let status = spawn(arguments).map { wait(for: $0) } ?? 127
    comeBack()
    return status
  }

  /// Whether the terminal is gone, or the program was told to leave.
  package var isEnding: Bool { ending != nil }

  /// Asks the terminal to put the text on the clipboard; false where it is too long.
  ///
  /// Terminals do not say whether they did it.
  package func copy(_ text: String) -> Bool {
    let encoded = Base64.encode(text.utf8)
    // What xterm and tmux take at most.
    guard isActive, encoded.utf8.count <= 74_994 else { return false }
    return Output.write("\u{1b}]52;c;\(encoded)\u{7}")
  }

  private func spawn(_ arguments: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    SignalInbox.withChildMask { mask, defaults in
      posix_spawnattr_setsigmask(&attributes, mask)
      posix_spawnattr_setsigdefault(&attributes, defaults)
    }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child: pid_t = 0
    return posix_spawnp(&child, arguments[0], nil, &attributes, words, environ) == 0 ? child : nil
  }

  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      let changed = waitpid(child, &status, WUNTRACED | WNOHANG)
      if changed < 0, errno != EINTR { return 127 }
      if changed == child {
        let signal = status & 0x7f
        if signal == 0 { return status >> 8 & 0xff }
        if status & 0xff != 0x7f { return 128 + signal }
        // The shell only takes the terminal back when the program it started stops as well.
        signals.stopProcess(wholeGroup: false)
        kill(child, SIGCONT)
      }
      // Whoever must leave gives the other program a moment to keep its text, not for ever.
      let arrived = signals.wait(milliseconds: ending == nil ? nil : 100)
      if arrived.isEmpty, ending != nil { return 128 + SIGHUP }
      // Interrupts typed here are meant for the other program.
      note(endingIn: arrived.subtracting([SIGINT, SIGQUIT]))
      if ending != nil { kill(child, SIGHUP) }
    }
  }
}
