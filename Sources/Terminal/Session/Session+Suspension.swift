import Glibc

extension Session {
  /// Stops the program as Ctrl-Z does everywhere, and draws the screen anew once it is continued.
  ///
  /// Returns what comes next: the size, which may be another one, or a reason to leave.
  @discardableResult
  package func suspend(wholeGroup: Bool = true) -> Input {
    guard isActive else { return .none }
    leaveScreen()
    signals.stopProcess(wholeGroup: wholeGroup)
    note(endingIn: signals.take())
    return comeBack() ?? .resize(width: size.width, height: size.height)
  }

  /// Takes the terminal again after it was given away, or returns why the program must leave.
  @discardableResult
  func comeBack() -> Input? {
    if let ending {
      // The terminal was given back already, and may be the shell's by now.
      release()
      return ending
    }
    enterScreen()
    return nil
  }
}
