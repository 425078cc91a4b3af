/// Why no full-screen session can begin.
package enum TerminalError: Error, Equatable {
  case inputIsNoTerminal
  case outputIsNoTerminal
  /// The terminal of this name can only print line after line.
  case cannotPlaceCursor(terminal: String)
  /// Nothing is known about the terminal, nor about the common ones tried in its place.
  case unknownTerminal(String)
  case systemRefused(errno: Int32)
}
