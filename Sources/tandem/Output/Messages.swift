import Domain
import Glibc
import Terminal

/// Sentences on standard error.
enum Messages {
  /// Writes one line; nothing in it can move the cursor.
  static func say(_ text: Text, _ language: Language) {
    let line = "tandem: \(Cells.safe(text[language]))\n"
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
      // Nobody can be told that nobody can be told.
      guard written > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
