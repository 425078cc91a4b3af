internal import Glibc

/// Reading a site's lines from the newest to the oldest.
extension SiteJournal {
  /// Runs over the verified lines until the body returns `false`.
  ///
  /// Transactions in parts show up with their last part first.
  func forEachBackward(_ body: (JournalLine) throws -> Bool) throws {
    let name = TextBytes(site)
    for number in try Segment.numbers(in: folder).reversed() where number <= segment {
      guard let file = try folder.file(Segment.name(number)), let status = file.status else {
        continue
      }
      let count = number == segment ? offset : Int(status.st_size)
      let source =
        number == segment
        ? FileBytes.reading(file, from: 0, to: count) : FileBytes.mapping(file, count: count)
      guard let source else { throw folder.failure("read", Segment.name(number)) }
      var end = source.count
      while end > 0 {
        guard source.base[end - 1] == 0x0a else {
          end -= 1
          continue
        }
        var start = end - 1
        while start > 0, source.base[start - 1] != 0x0a { start -= 1 }
        if LineFrame.verify(source.base + start, count: end - 1 - start) != nil,
          let header = LineHeader(source.base, from: start, to: end - 1, site: name)
        {
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
    }
  }
}
