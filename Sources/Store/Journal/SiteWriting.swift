internal import Glibc

/// Appending to this machine's own segments. All of it happens under the lock.
extension SiteJournal {
  /// Whether the bytes before the end are still those that were read.
  func isUnchanged() throws -> Bool {
    guard !hasNews() else { return false }
    guard segment > 0, !tail.isEmpty, !isSealed else { return true }
    let output = try openOutput()
    var bytes = [UInt8](repeating: 0, count: tail.count)
    let count = bytes.withUnsafeMutableBytes { output.read(into: $0, at: offset - tail.count) }
    return count == tail.count && bytes == tail
  }

  /// Moves what stands behind the last newline into quarantine: a line appended to it would be lost
  /// with it.
  ///
  /// Returns the number of bytes.
  func cutTornTail(keepingIn quarantine: () throws -> Folder) throws -> Int {
    guard segment > 0, size > offset else { return 0 }
    let name = Segment.name(segment)
    guard let file = try folder.file(name, O_RDWR | O_APPEND),
      let torn = FileBytes.reading(file, from: offset, to: size)
    else { throw folder.failure("read", name) }
    try quarantine().replace(
      "\(site)-\(name)-\(offset)-\(HybridClock.wall())",
      with: UnsafeRawBufferPointer(start: torn.base, count: torn.count)
    )
    try cut(file)
    return torn.count
  }

  private func cut(_ file: Descriptor) throws {
    let name = Segment.name(segment)
    let shortened = retrying { ftruncate(file.number, off_t(offset)) }
    guard shortened == 0 else { throw folder.failure("ftruncate", name, shortened) }
    let synced = retrying { fdatasync(file.number) }
    guard synced == 0 else { throw folder.failure("fdatasync", name, synced) }
    size = offset
  }

  /// The open segment to append to; makes the first one, or the next one behind a seal.
  func openOutput() throws -> Descriptor {
    if let output, !isSealed { return output }
    if segment == 0 || isSealed {
      let next = segment + 1
      let name = Segment.name(next)
      guard next <= Segment.highest else { throw folder.failure("create", name, EOVERFLOW) }
      guard let made = try folder.newFile(name, O_RDWR | O_APPEND), let status = made.status else {
        throw folder.failure("create", name, EEXIST)
      }
      let synced = retrying { fsync(made.number) }
      guard synced == 0 else { throw folder.failure("fsync", name, synced) }
      try folder.sync()
      segment = next
      inode = status.st_ino
      offset = 0
      size = 0
      tail = []
      isSealed = false
      output = made
      return made
    }
    let name = Segment.name(segment)
    guard let file = try folder.file(name, O_RDWR | O_APPEND) else {
      throw folder.failure("open", name, ENOENT)
    }
    output = file
    return file
  }

  /// Appends whole lines.
  ///
  /// When it throws, nothing of them counts; `isPoisoned` says that the disk itself failed, and
  /// then nobody knows what it holds.
  func append(_ bytes: [UInt8], isPoisoned: inout Bool) throws {
    let file = try openOutput()
    let name = Segment.name(segment)
    let written = bytes.withUnsafeBytes { file.write($0) }
    guard written == 0 else {
      isPoisoned = written == EIO
      do { try cut(file) } catch { isPoisoned = true }
      throw folder.failure("write", name, written)
    }
    let synced = retrying { fdatasync(file.number) }
    guard synced == 0 else {
      // A second attempt could succeed without the data being on the disk.
      isPoisoned = true
      try? cut(file)
      throw folder.failure("fdatasync", name, synced)
    }
    offset += bytes.count
    size = offset
    tail = Array(bytes.suffix(LineFrame.trailer))
  }

  /// Takes note of the last line of what was appended.
  func advance(to number: UInt64, stamp: UInt64, length: Int) {
    highest = number
    last = Position(
      segment: segment,
      start: offset - length,
      end: offset,
      number: number,
      stamp: stamp,
      checksum: LineFrame.stated(tail)
    )
    settled = last
  }

  /// Ends the segment with a line that says how many lines stand before it and what they are.
  func seal(stamp: UInt64, isPoisoned: inout Bool) throws {
    let file = try openOutput()
    guard let bytes = FileBytes.reading(file, from: 0, to: offset) else {
      throw folder.failure("read", Segment.name(segment))
    }
    let content = UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
    let line = LineEncoder.seal(
      number: highest + 1,
      stamp: stamp,
      site: site,
      lines: content.reduce(into: 0) { if $1 == 0x0a { $0 += 1 } },
      checksum: CRC32C.checksum(content)
    )
    try append(line, isPoisoned: &isPoisoned)
    advance(to: highest + 1, stamp: stamp, length: line.count)
    // Only the owner of the file may do this; a seal holds without it too.
    _ = fchmod(file.number, 0o440)
    isSealed = true
    output = nil
  }
}
