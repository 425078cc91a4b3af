import Glibc

/// A file that is appended to and flushed as plainly as can be: what a commit is compared with.
struct BareWrite {
  private let file: Int32
  private let path: String

  init(folder: String) throws {
    path = "\(folder)/bare"
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
  }

  /// Milliseconds for one line of so many bytes.
  func append(bytes: Int) -> Double {
    let line = [UInt8](repeating: 0x61, count: bytes)
    return Measurement.milliseconds {
      _ = write(file, line, line.count)
      fdatasync(file)
    }
  }

  func remove() {
    close(file)
    unlink(path)
  }
}
