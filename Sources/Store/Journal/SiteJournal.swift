internal import Glibc

/// The segments of one site and how far this process has read them.
final class SiteJournal {
  let site: String
  let folder: Folder
  var segment = 0
  var inode: ino_t = 0
  /// How much of the segment is read: up to the last newline.
  var offset = 0
  /// The size at the last look; a torn tail lies between `offset` and this.
  var size = 0
  /// The bytes before `offset`, to notice that somebody replaced them.
  var tail: [UInt8] = []
  var last = Position()
  /// The last line that no unfinished transaction stands before.
  var settled = Position()
  var highest: UInt64 = 0
  var isSealed = false
  /// Whether the lines were whole and counted without a gap; a snapshot relies on it.
  var isRegular = true
  var output: Descriptor?
  /// The stamp of the line that waits for its time, the greatest there is when none does.
  private(set) var held = UInt64.max
  /// Whether lines may still come before those that were read.
  private var isIncomplete = false
  private var shapes: [Int: Shape] = [:]
  private var parts: [JournalLine] = []
  private lazy var name = TextBytes(site)

  init(site: String, folder: Folder) {
    self.site = site
    self.folder = folder
  }

  /// Goes on behind a line that a snapshot covers; `false` when the line is not there.
  func resume(at position: Position) throws -> Bool {
    guard 1...Segment.highest ~= position.segment,
      let file = try folder.file(Segment.name(position.segment)), let status = file.status,
      position.start >= 0, position.end > position.start, position.end <= Int(status.st_size),
      let bytes = FileBytes.reading(file, from: position.start, to: position.end),
      bytes.count == position.end - position.start, bytes.base[bytes.count - 1] == 0x0a,
      LineFrame.verify(bytes.base, count: bytes.count - 1) == position.checksum,
      let header = LineHeader(bytes.base, from: 0, to: bytes.count - 1, site: name),
      header.number == position.number
    else { return false }
    segment = position.segment
    inode = status.st_ino
    offset = position.end
    size = position.end
    remember(bytes, upTo: bytes.count)
    last = position
    last.stamp = header.stamp
    settled = last
    highest = header.number
    isSealed = header.kind == .seal
    return true
  }

  /// Whether the file has changed since the last look.
  func hasNews() -> Bool {
    guard segment > 0 else { return (try? Segment.numbers(in: folder))?.isEmpty == false }
    guard let status = folder.status(Segment.name(segment)) else { return true }
    if Int(status.st_size) != size || status.st_ino != inode || status.st_nlink > 1 { return true }
    if hasChangedBehind() { return true }
    return isSealed && folder.status(Segment.name(segment + 1)) != nil
  }

  /// Reads what was added; `false` when the file no longer holds what was read before.
  func read(until latest: UInt64, into lines: inout [JournalLine], _ findings: inout [Finding])
    throws -> Bool
  {
    if hasChangedBehind() { return false }
    let numbers = try Segment.numbers(in: folder)
    shapes = Shape.all(numbers, in: folder)
    held = .max
    if segment == 0 {
      segment = numbers.first ?? 0
      isIncomplete = segment > 1
    }
    while segment > 0 {
      guard let file = try folder.file(Segment.name(segment)), let status = file.status else {
        return false
      }
      let later = numbers.first { $0 > segment }
      let count = Int(status.st_size)
      guard count >= offset else { return false }
      let from = later == nil ? offset - tail.count : 0
      let source =
        later == nil
        ? FileBytes.reading(file, from: from, to: count) : FileBytes.mapping(file, count: count)
      guard let source else { throw folder.failure("read", Segment.name(segment)) }
      guard matchesTail(source, at: offset - from) else { return false }
      if inode != status.st_ino { output = nil }
      inode = status.st_ino
      size = from + source.count
      guard consume(source, from: from, until: latest, into: &lines, &findings) else { return true }
      guard let later else { return true }
      if offset < size { report(.tornTail, &findings) }
      if !isSealed { isIncomplete = true }
      segment = later
      offset = 0
      tail = []
      isSealed = false
      output = nil
    }
    return true
  }

  // A sync engine brings files in any order.
  private func hasChangedBehind() -> Bool {
    guard isIncomplete || !isRegular, let numbers = try? Segment.numbers(in: folder) else {
      return false
    }
    let now = Shape.all(numbers.filter { $0 < segment }, in: folder)
    return now != shapes.filter { $0.key < segment }
  }

  // Returns whether all lines were taken.
  private func consume(
    _ source: FileBytes,
    from origin: Int,
    until latest: UInt64,
    into lines: inout [JournalLine],
    _ findings: inout [Finding]
  ) -> Bool {
    let base = source.base
    var start = offset - origin
    var isDamaged = false
    defer { remember(source, upTo: offset - origin) }
    while start < source.count, let found = memchr(base + start, 0x0a, source.count - start) {
      let end = found - UnsafeMutableRawPointer(mutating: base)
      if let checksum = LineFrame.verify(base + start, count: end - start),
        let header = LineHeader(base, from: start, to: end, site: name)
      {
        if header.stamp > latest {
          held = header.stamp
          report(.heldBack, &findings)
          return false
        }
        noteNumber(header.number, afterDamage: isDamaged, &findings)
        isDamaged = false
        isSealed = header.kind == .seal
        last = Position(
          segment: segment,
          start: origin + start,
          end: origin + end + 1,
          number: header.number,
          stamp: header.stamp,
          checksum: checksum
        )
        deliver(
          JournalLine(source: source, site: site, start: start, end: end, header: header),
          into: &lines
        )
      } else {
        isDamaged = true
        isRegular = false
        report(.damagedLine, &findings)
      }
      start = end + 1
      offset = origin + start
    }
    return true
  }

  private func noteNumber(_ number: UInt64, afterDamage: Bool, _ findings: inout [Finding]) {
    if number <= highest {
      isRegular = false
      report(.doubledNumber, &findings)
    } else {
      if number != highest + 1, !afterDamage {
        isRegular = false
        report(.missingNumber, &findings)
      }
      highest = number
    }
  }

  // A transaction in parts counts only when all of them are there, one behind the other.
  private func deliver(_ line: JournalLine, into lines: inout [JournalLine]) {
    let header = line.header
    if header.parts > 1 {
      if header.part != parts.count + 1
        || parts.first.map({ $0.operation != line.operation }) == true
      {
        parts = []
      }
      guard header.part == parts.count + 1 else { return settle() }
      parts.append(line)
      guard header.part == header.parts else { return }
      lines.append(contentsOf: parts)
    } else {
      lines.append(line)
    }
    parts = []
    settle()
  }

  private func settle() {
    settled = last
  }

  private func matchesTail(_ source: FileBytes, at position: Int) -> Bool {
    guard position >= tail.count, position <= source.count else { return false }
    return memcmp(source.base + (position - tail.count), tail, tail.count) == 0
  }

  func remember(_ source: FileBytes, upTo position: Int) {
    let count = min(LineFrame.trailer, position)
    tail = Array(UnsafeBufferPointer(start: source.base + (position - count), count: count))
  }

  private func report(_ code: Finding.Code, _ findings: inout [Finding]) {
    findings.append(
      Finding(code, path: "\(folder.path)/\(Segment.name(segment))", offset: offset)
    )
  }
}
