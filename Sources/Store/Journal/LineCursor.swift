internal import Glibc

/// A place between two lines of a site, among those that were read, to walk from in both
/// directions.
///
/// Damaged lines are passed over.
struct LineCursor {
  let site: SiteJournal
  /// The segments that were read.
  let numbers: [Int]
  /// Which of them the place lies in.
  private(set) var index = 0
  private(set) var position = 0
  private(set) var source = FileBytes.empty()
  private let name: TextBytes
  private let keepsSources: Bool
  private var sources: [Int: FileBytes] = [:]

  /// Stands before the first line.
  ///
  /// `keepsSources` is for going to and fro and looking at few lines.
  init(_ site: SiteJournal, keepsSources: Bool = false) throws {
    self.site = site
    self.keepsSources = keepsSources
    name = TextBytes(site.site)
    numbers = try Segment.numbers(in: site.folder).filter { $0 <= site.segment }
    // Nothing is loaded before somebody goes there.
    index = -1
  }

  mutating func moveToEnd() throws {
    guard let last = numbers.indices.last else { return }
    try move(to: last, .max)
  }

  /// Goes to a place in a segment, which must lie between two lines.
  mutating func move(to index: Int, _ position: Int) throws {
    guard numbers.indices.contains(index) else { return }
    if self.index != index {
      if keepsSources, let known = sources[index] {
        source = known
      } else {
        source = try site.bytes(of: numbers[index], whole: !keepsSources)
        if keepsSources { sources[index] = source }
      }
      self.index = index
    }
    self.position = min(max(0, position), source.count)
  }

  /// The next line; `nil` at the end of what was read.
  mutating func next() throws -> JournalLine? {
    while true {
      if let line = nextInSegment() { return line }
      guard index + 1 < numbers.count else { return nil }
      try move(to: index + 1, 0)
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
      try move(to: index - 1, .max)
    }
  }

  /// The line between the two places when it is whole.
  func line(from start: Int, to end: Int) -> JournalLine? {
    guard LineFrame.verify(source.base + start, count: end - start) != nil,
      let header = LineHeader(source.base, from: start, to: end, site: name)
    else { return nil }
    return JournalLine(source: source, site: site.site, start: start, end: end, header: header)
  }

  /// Where the line begins that the place lies in or behind.
  func lineStart(before place: Int) -> Int {
    lastNewline(before: place).map { $0 + 1 } ?? 0
  }

  /// The first newline at or behind a place.
  func lineEnd(from place: Int) -> Int? {
    guard place < source.count, let found = memchr(source.base + place, 0x0a, source.count - place)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(source.base)
  }

  private func lastNewline(before place: Int) -> Int? {
    var place = place - 1
    while place >= 0, source.base[place] != 0x0a { place -= 1 }
    return place >= 0 ? place : nil
  }
}

extension SiteJournal {
  /// What was read of a segment.
  func bytes(of number: Int, whole: Bool = true) throws -> FileBytes {
    let name = Segment.name(number)
    guard let file = try folder.file(name), let status = file.status else {
      throw folder.failure("read", name, ENOENT)
    }
    let count = number == segment ? offset : Int(status.st_size)
    // What is not sealed may be cut, and a mapping of it would then end the program.
    let source =
      Segment.isSealed(file, count: count)
      ? FileBytes.mapping(file, count: count, isReadNow: whole)
      : FileBytes.reading(file, from: 0, to: count)
    guard let source else { throw folder.failure("read", name) }
    return source
  }
}
