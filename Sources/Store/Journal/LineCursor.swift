internal import Glibc

/// A place between two lines of a site, among those that were read, to walk from in both
/// directions.
///
/// Damaged lines are passed over.
struct LineCursor {
  let site: SiteJournal
  let numbers: [Int]
  /// Counts the read segments, not their numbers.
  private(set) var index: Int
  private(set) var position: Int
  private(set) var source = FileBytes.empty()
  private let name: TextBytes
  private let isWhole: Bool

  /// Stands before the first line.
  ///
  /// `isWhole` says that most lines will be looked at.
  init(_ site: SiteJournal, isWhole: Bool = true) throws {
    self.site = site
    self.isWhole = isWhole
    name = TextBytes(site.site)
    numbers = try Segment.numbers(in: site.folder).filter { $0 <= site.segment }
    index = 0
    position = 0
    if !numbers.isEmpty { try load(0) }
  }

  var isAtStart: Bool { position == 0 && index == 0 }

  mutating func moveToEnd() throws {
    guard let last = numbers.indices.last else { return }
    try move(to: last, .max)
  }

  /// Goes to a place in a segment, which must lie between two lines.
  mutating func move(to index: Int, _ position: Int) throws {
    guard numbers.indices.contains(index) else { return }
    if self.index != index || source.count == 0 { try load(index) }
    self.position = min(max(0, position), source.count)
  }

  private mutating func load(_ index: Int) throws {
    self.index = index
    source = try site.bytes(of: numbers[index], isWhole: isWhole)
    position = 0
  }

  /// The next line; `nil` at the end of what was read.
  mutating func next() throws -> JournalLine? {
    while true {
      while let end = lineEnd(from: position) {
        let start = position
        position = end + 1
        if let line = line(from: start, to: end) { return line }
      }
      guard index + 1 < numbers.count else { return nil }
      try load(index + 1)
    }
  }

  /// The next line of this segment.
  mutating func nextInSegment() -> JournalLine? {
    while let end = lineEnd(from: position) {
      let start = position
      position = end + 1
      if let line = line(from: start, to: end) { return line }
    }
    return nil
  }

  /// The line before; `nil` at the beginning.
  mutating func previous() throws -> JournalLine? {
    while true {
      while let end = lastNewline(before: position) {
        position = lineStart(before: end)
        if let line = line(from: position, to: end) { return line }
      }
      position = 0
      guard index > 0 else { return nil }
      try load(index - 1)
      position = source.count
    }
  }

  /// The line between the two places when it is whole.
  func line(from start: Int, to end: Int) -> JournalLine? {
    guard LineFrame.verify(source.base + start, count: end - start) != nil,
      let header = LineHeader(source.base, from: start, to: end, site: name)
    else { return nil }
    return JournalLine(source: source, site: site.site, start: start, end: end, header: header)
  }

  /// Where the line that holds the byte begins.
  func lineStart(before place: Int) -> Int {
    lastNewline(before: place).map { $0 + 1 } ?? 0
  }

  /// The first newline at or behind a place.
  func lineEnd(from place: Int) -> Int? {
    guard place < source.count, let found = memchr(source.base + place, 0x0a, source.count - place)
    else { return nil }
    return found - UnsafeMutableRawPointer(mutating: source.base)
  }

  private func lastNewline(before place: Int) -> Int? {
    var place = place - 1
    while place >= 0, source.base[place] != 0x0a { place -= 1 }
    return place >= 0 ? place : nil
  }

  /// The complete transaction that has this line for a part, in order; empty when a part is missing.
  func transaction(of line: JournalLine) throws -> [JournalLine] {
    guard line.header.parts > 1 else { return [line] }
    var before = self
    try before.move(to: index, line.start)
    var parts = [line]
    while let first = parts.last, first.header.part > 1 {
      guard let previous = try before.previous(), previous.operation == line.operation,
        previous.header.part == first.header.part - 1
      else { return [] }
      parts.append(previous)
    }
    var complete: [JournalLine] = []
    var assembly = TransactionParts()
    for part in parts.reversed() { assembly.take(part, into: &complete) }
    var after = self
    try after.move(to: index, line.end + 1)
    while complete.isEmpty, assembly.isOpen, let next = try after.next(),
      next.operation == line.operation
    {
      assembly.take(next, into: &complete)
    }
    return complete
  }
}

extension SiteJournal {
  /// What was read of a segment.
  func bytes(of number: Int, isWhole: Bool = true) throws -> FileBytes {
    let name = Segment.name(number)
    guard let file = try folder.file(name), let status = file.status else {
      throw folder.failure("read", name, ENOENT)
    }
    let source =
      number == segment
      ? FileBytes.reading(file, from: 0, to: offset)
      : FileBytes.mapping(file, count: Int(status.st_size), isReadNow: isWhole)
    guard let source else { throw folder.failure("read", name) }
    return source
  }
}
