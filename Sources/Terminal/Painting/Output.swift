import Glibc

/// Writes what ncurses has no words for.
enum Output {
  static let bracketedPasteOn = "\u{1b}[?2004h"
  static let bracketedPasteOff = "\u{1b}[?2004l"
  static let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
  static let mouseOff = "\u{1b}[?1006l\u{1b}[?1000l"

  /// Writes all of the text to the terminal and tells whether it went out.
  @discardableResult
  static func write(_ text: String) -> Bool {
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        if poll(&waiting, 1, 1000) == 0 { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
