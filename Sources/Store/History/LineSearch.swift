internal import Glibc

/// Reading a site's lines from the newest to the oldest.
extension SiteJournal {
  /// Runs over the verified lines until the body returns `false`.
  ///
  /// Transactions in parts show up with their last part first.
  func forEachBackward(_ body: (JournalLine) throws -> Bool) throws {
    let name = TextBytes(site)
    let numbers = try Segment.numbers(in: folder).filter { $0 <= segment }
    // The lines behind a segment without a seal, for its last ones may stand there again.
    var later: [UInt64: UInt32] = [:]
    for (place, number) in numbers.enumerated().reversed() {
      guard let file = try folder.file(Segment.name(number)), let status = file.status else {
        continue
      }
      let count = number == segment ? offset : Int(status.st_size)
      let source =
        Segment.isSealed(file, count: count)
        ? FileBytes.mapping(file, count: count) : FileBytes.reading(file, from: 0, to: count)
      let before = place > 0 ? try folder.file(Segment.name(numbers[place - 1])) : nil
      let isBehindOpen =
        before.map { !Segment.isSealed($0, count: Int($0.status?.st_size ?? 0)) } ?? false
      var lines: [UInt64: UInt32] = [:]
      guard let source else { throw folder.failure("read", Segment.name(number)) }
      var end = source.count
      while end > 0 {
        guard source.base[end - 1] == 0x0a else {
          end -= 1
          continue
        }
        var start = end - 1
        while start > 0, source.base[start - 1] != 0x0a { start -= 1 }
        if let checksum = LineFrame.verify(source.base + start, count: end - 1 - start),
          let header = LineHeader(source.base, from: start, to: end - 1, site: name),
          later[header.number] != checksum
        {
          if isBehindOpen { lines[header.number] = checksum }
          let line = JournalLine(
            source: source,
            site: site,
            start: start,
            end: end - 1,
            header: header
          )
          guard try body(line) else { return }
        }
        end = start
      }
      later = lines
    }
  }
}
