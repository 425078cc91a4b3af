internal import Glibc

/// Folds all lines of all sites into a snapshot, in whatever order they come.
///
/// It keeps every value ever written, and only at the end looks which of them count: an undo comes
/// long after what it takes back. The lines need not be kept, since values are copied.
struct ColdFold {
  /// One value of one field.
  private struct Entry {
    var field: Int32
    /// The value of the same record that was met before.
    var next: Int32
    var write: Int32
    /// Where the length of the value stands, with the value behind it.
    var value: UInt32
  }

  private struct Write {
    var number: UInt64
    var stamp: UInt64
    var site: Int32
    var counts = true
  }

  private var sites: [String] = []
  private var records = InternTable()
  private var fields = InternTable()
  private var heads: [Int32] = []
  private var writes: ContiguousArray<Write> = []
  private var entries: ContiguousArray<Entry> = []
  private var changes: [RawChange] = []
  /// The rivals are to be put there when all lines are taken in.
  var preface = SnapshotPreface()
  private let values: ByteWriter
  private let size: Int

  /// `size` is the number of bytes that will come, more or less.
  init(size: Int) {
    self.size = size
    values = ByteWriter(capacity: size / 2)
    // Room that is not used takes no memory; room that is too small is copied while it grows.
    entries.reserveCapacity(size / 40)
    writes.reserveCapacity(size / 150)
  }

  /// The snapshot of nothing.
  static func empty(store: String) -> Snapshot? {
    var fold = ColdFold(size: 0)
    return fold.snapshot(store: store, coverage: [])
  }

  /// Takes the lines in; they are not needed any more after that.
  mutating func apply(_ lines: [JournalLine]) {
    var site = ("", Int32(-1))
    for line in lines {
      preface.take(line)
      guard line.changes(into: &changes) else { continue }
      if line.site != site.0 || site.1 < 0 { site = (line.site, number(of: line.site)) }
      let first = line.header.number - UInt64(line.header.part - 1)
      let write = Write(number: first, stamp: line.header.stamp, site: site.1)
      apply(write, line.source.base)
    }
  }

  private mutating func number(of site: String) -> Int32 {
    if let known = sites.firstIndex(of: site) { return Int32(truncatingIfNeeded: known) }
    sites.append(site)
    return Int32(truncatingIfNeeded: sites.count - 1)
  }

  private mutating func apply(_ write: Write, _ base: UnsafePointer<UInt8>) {
    writes.append(write)
    var known: Token?
    var record = 0
    for change in changes {
      // The changes of a line are mostly of one record.
      if known?.count != change.record.count
        || memcmp(base + (known?.start ?? 0), base + change.record.start, change.record.count) != 0
      {
        known = change.record
        record = records.number(base + change.record.start, count: change.record.count)
        if record == heads.count { heads.append(-1) }
      }
      let field = fields.number(base + change.field.start, count: change.field.count)
      let entry = Entry(
        field: Int32(truncatingIfNeeded: field),
        next: heads[record],
        write: Int32(truncatingIfNeeded: writes.count - 1),
        value: UInt32(truncatingIfNeeded: values.count)
      )
      values.append(length: UInt32(truncatingIfNeeded: change.new.count))
      values.append(base + change.new.start, change.new.count)
      heads[record] = Int32(truncatingIfNeeded: entries.count)
      entries.append(entry)
    }
  }

  /// The snapshot of what was taken in; `nil` when that is more than a snapshot can hold.
  mutating func snapshot(
    store: String,
    coverage: [SnapshotHeader.Coverage]
  ) -> Snapshot? {
    guard values.count < Snapshot.limit, entries.count < Int32.max else { return nil }
    leaveOut(preface.verdicts)
    let names = (0..<fields.count).map(fields.text)
    let header = SnapshotHeader(store: store, fields: names, sites: coverage)
    var writer = SnapshotWriter(header: header, capacity: size / 4 * 3, records: records.count)
    var lines = PrefaceLines(preface)
    // Every line is of a covered site.
    while let line = lines.next(site: { site in coverage.firstIndex { $0.site == site } }) {
      writer.preface(line)
    }
    // By its place in the coverage a write is named, by the order of names two are compared.
    let places = sites.map { site in coverage.firstIndex { $0.site == site } ?? 0 }
    let ranks = sites.map { site in sites.count { $0 < site } }
    var newest = NewestEntries(fields: fields.count)
    let erased = Set(preface.register.erasedRecords.compactMap { number(of: $0) })
    for record in sortedRecords() where !erased.contains(record) {
      newest.begin()
      var place = heads[record]
      while place >= 0 {
        let entry = entries[Int(place)]
        if writes[Int(entry.write)].counts {
          let other = newest.entry(of: Int(entry.field))
          if other < 0 || isLater(entry, than: entries[Int(other)], ranks) {
            newest.choose(place, of: Int(entry.field))
          }
        }
        place = entry.next
      }
      guard !newest.isEmpty else { continue }
      writer.beginRecord(key: records.bytes(record))
      write(newest.sorted(), places, to: &writer)
      writer.endRecord()
    }
    let end = writer.finish()
    guard writer.size < Snapshot.limit else { return nil }
    return Snapshot(
      written: writer.output.finish(),
      header: header,
      preface: preface,
      starts: writer.starts,
      recordsEnd: end
    )
  }

  /// The records that several sites wrote to.
  func sharedRecords() -> Set<ExactText> {
    guard sites.count > 1 else { return [] }
    var shared: Set<ExactText> = []
    for (record, head) in heads.enumerated() {
      var place = head
      var first: Int32?
      while place >= 0 {
        let entry = entries[Int(place)]
        let site = writes[Int(entry.write)].site
        guard site == first ?? site else {
          shared.insert(ExactText(records.text(record)))
          break
        }
        first = site
        place = entry.next
      }
    }
    return shared
  }

  /// The number under which the snapshot will know a field.
  mutating func number(ofField name: String) -> Int {
    let token = Array(JSONText.token(name).dropFirst().dropLast())
    return token.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { fields.number($0, count: bytes.count) } ?? 0
    }
  }

  private func number(of record: ExactText) -> Int? {
    let token = Array(JSONText.token(record.text).dropFirst().dropLast())
    return token.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { records.known($0, count: bytes.count) }
    }
  }

  private mutating func leaveOut(_ verdicts: [OperationID: Verdict]) {
    var undone: [Set<UInt64>] = Array(repeating: [], count: sites.count)
    for (target, verdict) in verdicts where verdict.isUndo {
      if let site = sites.firstIndex(of: target.site) { undone[site].insert(target.number) }
    }
    guard undone.contains(where: { !$0.isEmpty }) else { return }
    for index in writes.indices where undone[Int(writes[index].site)].contains(writes[index].number)
    {
      writes[index].counts = false
    }
  }

  // Entries are met from the last one back: of the same write the one that was met first stays.
  private func isLater(_ entry: Entry, than other: Entry, _ ranks: [Int]) -> Bool {
    let (left, right) = (writes[Int(entry.write)], writes[Int(other.write)])
    if left.stamp != right.stamp { return left.stamp > right.stamp }
    if left.site != right.site { return ranks[Int(left.site)] > ranks[Int(right.site)] }
    return left.number > right.number
  }

  // The cells of one write stand together, so that its name is written once.
  private func write(_ chosen: [Int32], _ places: [Int], to writer: inout SnapshotWriter) {
    var last: Int32 = -1
    for place in chosen {
      let entry = entries[Int(place)]
      if entry.write != last {
        if last >= 0 { writer.endWrite() }
        last = entry.write
        let write = writes[Int(last)]
        writer.beginWrite(site: places[Int(write.site)], number: write.number, stamp: write.stamp)
      }
      values.withValue(at: Int(entry.value)) { writer.value(field: Int(entry.field), $0, $1) }
    }
    if last >= 0 { writer.endWrite() }
  }

  private func sortedRecords() -> [Int] {
    var keys = (0..<records.count).map { SortKey(records.bytes($0), place: $0) }
    keys.sort { left, right in
      left.precedes(right)
        ?? records.bytes(left.place).lexicographicallyPrecedes(records.bytes(right.place))
    }
    return keys.map(\.place)
  }
}
