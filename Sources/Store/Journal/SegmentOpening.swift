internal import Glibc

/// Which of this machine's segments is written to. All of it happens under the lock.
extension SiteJournal {
  /// Whether nothing may be appended to the segment any more because the disk failed there.
  var isAbandoned: Bool { segment > 0 && segment == abandoned }

  /// Leaves the segment for good: what the disk did to its end, nobody knows.
  func abandon(_ failure: StoreError) {
    abandoned = segment
    fault = failure
    output = nil
  }

  /// The open segment to append to; makes the first one, or the next one behind one that ended.
  func openOutput() throws -> Descriptor {
    if let output, !isSealed { return output }
    guard segment > 0, !isSealed, !isAbandoned else {
      let next = try NextSegment(after: self, repeating: isAbandoned ? unflushed() : [])
      goOn(in: next)
      return next.file
    }
    let name = Segment.name(segment)
    guard let file = try folder.file(name, O_RDWR | O_APPEND) else {
      throw folder.failure("open", name, ENOENT)
    }
    // Whoever made it may have been ended before its name was durable.
    if offset == 0 { try folder.sync() }
    output = file
    flushed = offset
    return file
  }

  /// Writes the lines once more where the disk may be in order, with all that may be lost.
  func appendToNext(_ bytes: [UInt8]) throws {
    let next = try NextSegment(after: self, repeating: unflushed())
    do {
      try next.append(bytes)
      try next.flush()
    } catch {
      next.discard()
      throw error
    }
    goOn(in: next)
  }

  private func goOn(in next: NextSegment) {
    segment = next.number
    inode = next.inode
    offset = next.count
    size = next.count
    flushed = 0
    tail = next.tail
    isSealed = false
    output = next.file
  }

  // Lines of others that this process has not flushed. Where they cannot be read, those who wrote
  // them have still flushed them themselves.
  private func unflushed() -> [UInt8] {
    guard offset > flushed, let file = try? folder.file(Segment.name(segment)),
      let bytes = FileBytes.reading(file, from: flushed, to: offset),
      bytes.count == offset - flushed
    else { return [] }
    let lines = Array(UnsafeBufferPointer(start: bytes.base, count: bytes.count))
    return lines.suffix(LineFrame.trailer) == tail.suffix(lines.count) ? lines : []
  }
}

/// A segment that is just being made.
struct NextSegment {
  let number: Int
  let file: Descriptor
  let inode: ino_t
  private(set) var count = 0
  private(set) var tail: [UInt8] = []
  private let folder: Folder
  private var name: String { Segment.name(number) }

  /// Makes the file durable and writes the lines that come again; throws and leaves nothing.
  init(after site: SiteJournal, repeating lines: [UInt8]) throws {
    folder = site.folder
    number = site.segment + 1
    let name = Segment.name(number)
    guard number <= Segment.highest else { throw folder.failure("create", name, EOVERFLOW) }
    guard let made = try folder.newFile(name, O_RDWR | O_APPEND), let status = made.status else {
      throw folder.failure("create", name, EEXIST)
    }
    file = made
    inode = status.st_ino
    do {
      if !lines.isEmpty { try append(lines) }
      let synced = file.sync()
      guard synced == 0 else { throw folder.failure("fsync", name, synced) }
      try folder.sync()
    } catch {
      discard()
      throw error
    }
    count = lines.count
    tail = Array(lines.suffix(LineFrame.trailer))
  }

  func append(_ bytes: [UInt8]) throws {
    let written = bytes.withUnsafeBytes { file.write($0) }
    guard written == 0 else { throw folder.failure("write", name, written) }
  }

  func flush() throws {
    let synced = file.flush()
    guard synced == 0 else { throw folder.failure("fdatasync", name, synced) }
  }

  /// Takes the file away again; an empty one that stays is harmless.
  func discard() {
    _ = file.truncate(to: 0)
    try? folder.remove(name)
  }
}
