/// What the person or the system wants next.
package enum Input: Equatable {
  case key(Key)
  /// A text pasted in one go; its lines end in newlines.
  case paste(String)
  case mouse(Mouse)
  /// The screen has a new size, or must be drawn anew for another reason.
  case resize(width: Int, height: Int)
  /// Nothing came in the time given.
  case none
  /// The terminal is gone: keep what is unsaved and leave.
  case hangup
  /// A signal asks the program to end: keep what is unsaved and leave.
  case terminate(signal: Int32)
}
