internal import Glibc

/// A ustar archive as this program writes it; everything else is refused.
final class ArchiveReader {
  /// One member and where its bytes begin.
  struct Entry {
    let name: String
    let size: Int
    let offset: Int
  }

  let path: String
  let file: Descriptor
  let size: Int
  private(set) var entries: [Entry] = []

  /// Opens the file and reads its headers; a fault in their order or form is thrown.
  init(_ path: String) throws {
    self.path = path
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard number >= 0 else {
      let code = errno
      guard code == ENOENT || code == ENOTDIR else {
        throw StoreError(path: path, operation: "open", code: code)
      }
      throw StoreRefusal.notABackup(path: path, .notFound)
    }
    file = Descriptor(number)
    guard let status = file.status else {
      throw StoreError(path: path, operation: "fstat", code: errno)
    }
    size = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG else { throw refusal(.notAFile) }
    try readEntries()
  }

  func refusal(_ fault: BackupFault) -> StoreRefusal { .notABackup(path: path, fault) }

  /// The bytes of a member.
  func bytes(of entry: Entry) throws -> FileBytes {
    try bytes(from: entry.offset, to: entry.offset + entry.size)
  }

  private func readEntries() throws {
    var names: Set<String> = []
    var position = 0
    while true {
      guard let block = try block(at: position) else {
        throw refusal(entries.isEmpty ? .notAnArchive : .incomplete)
      }
      position += TarHeader.block
      if block.allSatisfy({ $0 == 0 }) { break }
      guard let header = TarHeader(block) else {
        throw refusal(entries.isEmpty ? .notAnArchive : .damaged(place: "@\(position - 512)"))
      }
      guard BackupMember.isKnown(header.name), names.insert(header.name).inserted else {
        throw refusal(.foreignMember(header.name))
      }
      entries.append(Entry(name: header.name, size: header.size, offset: position))
      let end = position + header.paddedSize
      guard end <= size else { throw refusal(.incomplete) }
      try requireZeros(from: position + header.size, to: end, of: header.name)
      position = end
    }
    guard let last = try block(at: position) else { throw refusal(.incomplete) }
    guard last.allSatisfy({ $0 == 0 }), position + TarHeader.block == size else {
      throw refusal(.damaged(place: "@\(position)"))
    }
  }

  private func block(at position: Int) throws -> [UInt8]? {
    let end = position + TarHeader.block
    guard end <= size else { return nil }
    let bytes = try bytes(from: position, to: end)
    return Array(UnsafeBufferPointer(start: bytes.base, count: bytes.count))
  }

  private func requireZeros(from start: Int, to end: Int, of name: String) throws {
    let bytes = try bytes(from: start, to: end)
    guard UnsafeBufferPointer(start: bytes.base, count: bytes.count).allSatisfy({ $0 == 0 }) else {
      throw refusal(.damaged(place: name))
    }
  }

  private func bytes(from start: Int, to end: Int) throws -> FileBytes {
    guard let bytes = FileBytes.reading(file, from: start, to: end) else {
      throw StoreError(path: path, operation: "read", code: errno)
    }
    guard bytes.count == end - start else { throw refusal(.incomplete) }
    return bytes
  }
}
