import Domain
import Glibc

/// A file that somebody names to be read.
enum InputFile {
  /// More than any office has in one table.
  private static let limit = 256 << 20

  /// All bytes of the file; a pipe is read to its end.
  static func read(_ path: String) throws(Refusal) -> [UInt8] {
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw refusal(path, errno) }
    defer { close(number) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = Glibc.read(number, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw refusal(path, errno)
      }
      bytes += buffer.prefix(count)
      if bytes.count > limit {
        throw Refusal(
          de: "„\(path)“ ist größer als 256 MB; teilen Sie die Datei.",
          en: "“\(path)” is larger than 256 MB; split the file."
        )
      }
    }
  }

  private static func refusal(_ path: String, _ code: Int32) -> Refusal {
    let cause =
      switch code {
      case ENOENT, ENOTDIR: Text(de: "gibt es nicht", en: "does not exist")
      case EISDIR: Text(de: "ist ein Ordner, keine Datei", en: "is a folder, no file")
      case EACCES, EPERM: Text(de: "darf nicht gelesen werden", en: "may not be read")
      default: Text(de: "ist nicht lesbar (Fehler \(code))", en: "is unreadable (error \(code))")
      }
    return Refusal(Text(de: "„\(path)“ ", en: "“\(path)” ") + cause + Text("."))
  }
}
