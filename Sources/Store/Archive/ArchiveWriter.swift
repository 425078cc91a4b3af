internal import Glibc

/// Writes a ustar archive member by member.
final class ArchiveWriter {
  private let file: Descriptor
  private let path: String
  private let time: Int
  /// The bytes written so far.
  private(set) var size = 0

  /// `time` is given to every member, in seconds since 1970.
  init(_ file: Descriptor, path: String, time: Int) {
    self.file = file
    self.path = path
    self.time = time
  }

  func append(_ name: String, _ bytes: UnsafeRawBufferPointer) throws {
    guard name.utf8.count <= 100, bytes.count <= TarHeader.limit else { throw failure(EFBIG) }
    let header = TarHeader(name: name, size: bytes.count, time: time)
    try write(header.bytes)
    try write(bytes)
    try write([UInt8](repeating: 0, count: header.paddedSize - header.size))
  }

  /// Ends the archive and brings it to the disk.
  func finish() throws {
    try write([UInt8](repeating: 0, count: 2 * TarHeader.block))
    let synced = retrying { fsync(file.number) }
    guard synced == 0 else { throw StoreError(path: path, operation: "fsync", code: synced) }
  }

  private func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    let code = file.write(bytes)
    guard code == 0 else { throw failure(code) }
    size += bytes.count
  }

  private func failure(_ code: Int32) -> StoreError {
    StoreError(path: path, operation: "write", code: code)
  }
}
