import Domain
import Glibc

/// Standard output that takes nothing more.
struct OutputError: Error {
  /// The `errno` of the write.
  let code: Int32

  /// Whether the reader simply had enough, as `head` has.
  var isClosedPipe: Bool { code == EPIPE }

  var text: Text {
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      Text(
        de: "Die Ausgabe ist unvollständig: Der Datenträger ist voll.",
        en: "The output is incomplete: the disk is full."
      )
    default:
      Text(
        de: "Die Ausgabe ist unvollständig: Sie lässt sich nicht schreiben (Fehler \(code)).",
        en: "The output is incomplete: it cannot be written (error \(code))."
      )
    }
  }
}
