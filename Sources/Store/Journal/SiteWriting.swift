internal import Glibc

/// Appending to this machine's own segments. All of it happens under the lock.
extension SiteJournal {
  /// Whether the bytes before the end are still those that were read.
  func isUnchanged() throws -> Bool {
    guard !hasNews() else { return false }
    guard segment > 0, !tail.isEmpty, !isSealed, !isAbandoned else { return true }
    let output = try openOutput()
    var bytes = [UInt8](repeating: 0, count: tail.count)
    let count = bytes.withUnsafeMutableBytes { output.read(into: $0, at: offset - tail.count) }
    return count == tail.count && bytes == tail
  }

  /// Moves what stands behind the last newline into quarantine: a line appended to it would be lost
  /// with it.
  ///
  /// Returns whether it is gone; where the disk refuses, the segment is left as it is.
  func cutTornTail(keepingIn quarantine: () throws -> Folder) throws -> Bool {
    guard segment > 0, size > offset, !isAbandoned else { return false }
    let name = Segment.name(segment)
    guard let file = try folder.file(name, O_RDWR | O_APPEND),
      let torn = FileBytes.reading(file, from: offset, to: size)
    else { throw folder.failure("read", name) }
    try quarantine().replace(
      "\(site)-\(name)-\(offset)-\(HybridClock.wall())",
      with: UnsafeRawBufferPointer(start: torn.base, count: torn.count)
    )
    if output == nil { flushed = offset }
    return takeBack(file)
  }

  // Returns whether nothing stands behind the last whole line any more.
  private func takeBack(_ file: Descriptor) -> Bool {
    let name = Segment.name(segment)
    let shortened = file.truncate(to: offset)
    if shortened == 0 { size = offset }
    let synced = shortened == 0 ? file.flush() : 0
    guard shortened == 0, synced == 0 else {
      // A line appended to a tail that cannot be cut would be lost with it.
      abandon(
        shortened != 0
          ? folder.failure("ftruncate", name, shortened)
          : folder.failure("fdatasync", name, synced)
      )
      return false
    }
    return true
  }

  /// Appends whole lines and makes them durable.
  ///
  /// Where the disk fails to flush them they are written again into the next segment, for a second
  /// attempt could succeed without the data being on the disk; `fault` says so. When this throws,
  /// nothing of them counts; `isPoisoned` says that nobody knows what the disk holds.
  func append(_ bytes: [UInt8], isPoisoned: inout Bool) throws {
    let file = try openOutput()
    let name = Segment.name(segment)
    let written = bytes.withUnsafeBytes { file.write($0) }
    guard written == 0 else {
      _ = takeBack(file)
      throw folder.failure("write", name, written)
    }
    let synced = file.flush()
    if synced != 0 {
      let failure = folder.failure("fdatasync", name, synced)
      abandon(failure)
      do {
        try appendToNext(bytes)
      } catch {
        isPoisoned = true
        _ = takeBack(file)
        throw failure
      }
    }
    offset += bytes.count
    size = offset
    flushed = offset
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
  ///
  /// A seal that cannot be flushed is taken back, and the segment is left without one.
  func seal(stamp: UInt64, isPoisoned: inout Bool) throws {
    let file = try openOutput()
    let name = Segment.name(segment)
    guard let bytes = FileBytes.reading(file, from: 0, to: offset) else {
      throw folder.failure("read", name)
    }
    let content = UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
    let line = LineEncoder.seal(
      number: highest + 1,
      stamp: stamp,
      site: site,
      lines: content.reduce(into: 0) { if $1 == 0x0a { $0 += 1 } },
      checksum: CRC32C.checksum(content)
    )
    let written = line.withUnsafeBytes { file.write($0) }
    guard written == 0 else {
      _ = takeBack(file)
      throw folder.failure("write", name, written)
    }
    let synced = file.flush()
    guard synced == 0 else {
      let failure = folder.failure("fdatasync", name, synced)
      abandon(failure)
      _ = takeBack(file)
      // Its number would be given twice.
      guard file.status?.st_size == off_t(offset) else {
        isPoisoned = true
        throw failure
      }
      return
    }
    offset += line.count
    size = offset
    flushed = offset
    tail = Array(line.suffix(LineFrame.trailer))
    advance(to: highest + 1, stamp: stamp, length: line.count)
    // Only the owner of the file may do this; a seal holds without it too.
    _ = fchmod(file.number, 0o440)
    isSealed = true
    output = nil
  }
}
