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
  /// How many damaged lines stand behind the last whole one.
  private(set) var endingDamages: UInt64 = 0
  var output: Descriptor?
  /// How much of the segment this process knows to be on the disk, once it has written to it.
  var flushed = 0
  /// The segment that nothing may be appended to any more, zero without one.
  var abandoned = 0
  /// Why a segment was left, until the store has taken note of it.
  var fault: StoreError?
  /// What this host saw of the site in an earlier session.
  var seen: SeenLine?
  /// Whether the line stands there no more that an earlier session saw.
  private(set) var differsFromSeen = false
  /// The stamp of the line that waits because a clock is ahead, the greatest when none does.
  private(set) var held = UInt64.max
  // How many segments before the current one were not there.
  private var missing = 0
  private var passed: [PassedSegment] = []
  private var parts = TransactionParts()
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
      header.number == position.number, seen?.contradicts(header, position.checksum) != true
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

  /// Whether something stands behind the last whole line that may have been one.
  var endsInDamage: Bool { endingDamages > 0 || size > offset }

  /// Leaves the numbers of damaged last lines to them, up to the highest that was ever given.
  func skipDamaged(to number: UInt64) {
    highest = max(number, highest + endingDamages + (size > offset ? 1 : 0))
    endingDamages = 0
    isRegular = false
  }

  /// Whether lines wait because a clock is ahead.
  var isHeld: Bool { held != .max }

  /// Whether a segment without a seal was read to its end and left behind.
  func hasPassed(_ number: Int) -> Bool { passed.contains { $0.number == number } }

  /// Whether the file has changed since the last look.
  func hasNews() -> Bool {
    guard segment > 0 else { return (try? Segment.numbers(in: folder))?.isEmpty == false }
    guard let status = folder.status(Segment.name(segment)) else { return true }
    if Int(status.st_size) != size || status.st_ino != inode || status.st_nlink > 1 { return true }
    if !isHeld, segment < Segment.highest, folder.status(Segment.name(segment + 1)) != nil {
      return true
    }
    return hasChangedBehind()
  }

  // A sync engine brings files in any order, and in parts.
  private func hasChangedBehind() -> Bool {
    if passed.contains(where: { $0.hasChanged(in: folder) }) { return true }
    guard missing > 0, let numbers = try? Segment.numbers(in: folder) else { return false }
    return numbers.count { $0 < segment } != segment - 1 - missing
  }

  /// Reads what was added, a segment at a time; `false` when the file no longer holds what was read
  /// before.
  func read(
    until latest: UInt64,
    _ findings: inout [Finding],
    _ body: ([JournalLine]) -> Void
  ) throws -> Bool {
    // What comes late stands before lines that were read: only a new fold puts it in its place.
    guard !hasChangedBehind() else { return false }
    var repeats = Repeats(of: self)
    held = .max
    var lines: [JournalLine] = []
    let numbers = try Segment.numbers(in: folder)
    if segment == 0 {
      segment = numbers.first ?? 0
      missing = max(0, segment - 1)
    }
    while segment > 0 {
      guard let file = try folder.file(Segment.name(segment)), let status = file.status else {
        return false
      }
      let later = numbers.first { $0 > segment }
      let count = Int(status.st_size)
      guard count >= offset else { return false }
      let isFinal = later != nil && Segment.isSealed(file, count: count)
      let from = isFinal ? 0 : offset - tail.count
      let source =
        isFinal
        ? FileBytes.mapping(file, count: count) : FileBytes.reading(file, from: from, to: count)
      guard let source else { throw folder.failure("read", Segment.name(segment)) }
      guard matchesTail(source, at: offset - from) else { return false }
      if inode != status.st_ino { output = nil }
      inode = status.st_ino
      size = from + source.count
      lines.removeAll(keepingCapacity: true)
      let isComplete =
        consume(source, from: from, until: latest, &repeats, into: &lines, &findings)
      body(lines)
      guard isComplete else { return true }
      guard let later else { return true }
      if offset < size { report(.tornTail, &findings) }
      if !isSealed { passed.append(PassedSegment(number: segment, inode: inode, size: size)) }
      missing += later - segment - 1
      segment = later
      offset = 0
      tail = []
      isSealed = false
      output = nil
    }
    return true
  }

  /// Takes the lines behind `offset`; returns whether none had to be held back.
  func consume(
    _ source: FileBytes,
    from origin: Int,
    until latest: UInt64,
    _ repeats: inout Repeats,
    into lines: inout [JournalLine],
    _ findings: inout [Finding]
  ) -> Bool {
    let base = source.base
    var start = offset - origin
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
        let position = Position(
          segment: segment,
          start: origin + start,
          end: origin + end + 1,
          number: header.number,
          stamp: header.stamp,
          checksum: checksum
        )
        isSealed = header.kind == .seal
        if header.number <= highest, repeats.contains(position) {
          noteRepeat(position, &repeats, &findings)
        } else {
          noteNumber(header.number, afterDamage: endingDamages > 0, &findings)
          if seen?.contradicts(header, checksum) == true { differsFromSeen = true }
          last = position
          deliver(
            JournalLine(source: source, site: site, start: start, end: end, header: header),
            into: &lines
          )
        }
        endingDamages = 0
      } else {
        endingDamages += 1
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

  // A line that was written again because a disk had failed.
  private func noteRepeat(
    _ position: Position,
    _ repeats: inout Repeats,
    _ findings: inout [Finding]
  ) {
    if repeats.isFirst(in: segment) { report(.repeatedLine, &findings) }
    // Behind an earlier line reading must not go on: the highest number would be forgotten.
    guard position.number == highest else { return }
    last = position
    if !parts.isOpen { settled = last }
  }

  private func deliver(_ line: JournalLine, into lines: inout [JournalLine]) {
    parts.take(line, into: &lines)
    if !parts.isOpen { settled = last }
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
