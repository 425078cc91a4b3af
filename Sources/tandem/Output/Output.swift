import Glibc

/// Standard output: gathered, and checked when written.
final class Output {
  private var bytes: [UInt8] = []
  private static let limit = 64 << 10

  /// Takes a line; the newline is added.
  func line(_ text: String) throws(OutputError) { try line(utf8: text.utf8) }

  func line(_ json: JSONLine) throws(OutputError) { try line(utf8: json.bytes) }

  private func line(utf8: some Sequence<UInt8>) throws(OutputError) {
    bytes.append(contentsOf: utf8)
    bytes.append(0x0A)
    if bytes.count > Output.limit { try flush() }
  }

  /// Writes what was gathered.
  func flush() throws(OutputError) {
    // What cannot be written is dropped, so that ending the program does not try again.
    defer { bytes.removeAll(keepingCapacity: true) }
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        write(1, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw OutputError(code: errno)
      }
    }
  }

  /// Whether a person reads along.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// How many cells a line of the terminal has; nil where the output goes elsewhere.
  static var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
