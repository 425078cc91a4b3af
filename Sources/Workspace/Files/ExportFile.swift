package import Domain
import Glibc

/// A file that somebody names to be written: a document, a table, a map.
package enum ExportFile {
  /// Writes the whole text, or nothing; others of the group may read it where the umask lets them.
  ///
  /// What is there is only replaced where that was asked for, and then at once; it stays as open to
  /// others as it was. Refuses what cannot be written, with the cause.
  package static func write(
    _ text: String,
    to path: String,
    replacing: Bool = false
  ) throws(Refusal) {
    guard !path.isEmpty, !path.hasSuffix("/") else { throw refusal(path, EISDIR) }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      throw refusal(path, status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard isThere, replacing else { return try writeNew(text, to: path, named: path) }
    // A link stays one: what it points to is replaced.
    guard let resolved = realpath(path, nil) else { throw refusal(path, errno) }
    defer { free(resolved) }
    let place = String(cString: resolved)
    let unfinished = "\(place).\(getpid())\(PrivateFile.unfinished)"
    try writeNew(text, to: unfinished, named: path, mode: status.st_mode & 0o777)
    guard rename(unfinished, place) == 0 else {
      let code = errno
      unlink(unfinished)
      throw refusal(path, code)
    }
  }

  /// Whether there is a file that would have to be replaced.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func writeNew(
    _ text: String,
    to path: String,
    named name: String,
    mode: mode_t? = nil
  ) throws(Refusal) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode == nil ? 0o640 : 0o600)
    guard file >= 0 else { throw refusal(name, errno) }
    let isModeKept = mode.map { fchmod(file, $0) == 0 } ?? true
    let isWritten = isModeKept && PrivateFile.writeAll(text, to: file) && fsync(file) == 0
    let code = errno
    let isClosed = close(file) == 0
    guard isWritten, isClosed else {
      let cause = isWritten ? errno : code
      unlink(path)
      throw refusal(name, cause)
    }
  }

  private static func refusal(_ path: String, _ code: Int32) -> Refusal {
    let cause =
      switch code {
      case EEXIST:
        Text(de: "gibt es schon und bleibt, wie es ist", en: "is there already and stays as it is")
      case ENOENT, ENOTDIR:
        Text(de: "liegt in keinem Ordner, den es gibt", en: "is in no folder that exists")
      case EISDIR: Text(de: "ist ein Ordner, keine Datei", en: "is a folder, no file")
      case EINVAL: Text(de: "ist keine gewöhnliche Datei", en: "is no ordinary file")
      case EACCES, EPERM, EROFS:
        Text(de: "darf nicht geschrieben werden", en: "may not be written")
      case ENOSPC, EDQUOT: Text(de: "hat keinen Platz mehr", en: "has no room left")
      case ENAMETOOLONG: Text(de: "hat einen zu langen Namen", en: "has too long a name")
      default:
        Text(
          de: "lässt sich nicht schreiben (Fehler \(code))",
          en: "cannot be written (error \(code))"
        )
      }
    return Refusal(Text(de: "„\(path)“ ", en: "“\(path)” ") + cause + Text("."))
  }
}
