/// Folds all lines of all sites into a snapshot, in whatever order they come.
struct ColdFold {
  private struct Entry {
    var field: Int32
    var next: Int32
    var site: Int32
    var count: Int32
    var number: UInt64
    var stamp: UInt64
    var value: UnsafePointer<UInt8>
  }

  private let sites: [String]
  let verdicts: [OperationID: Verdict]
  private(set) var records = InternTable()
  var fields = InternTable()
  private var heads: [Int32] = []
  private var entries: ContiguousArray<Entry> = []
  /// Notices what several sites wrote; `nil` where there is one.
  private(set) var meetings: Meetings?

  /// The snapshot of the lines; their sources stay alive as long as the lines do.
  static func snapshot(
    of lines: [JournalLine],
    verdicts: [OperationID: Verdict],
    store: String,
    coverage: [SnapshotHeader.Coverage]
  ) -> FileBytes {
    var fold = ColdFold(sites: coverage.map(\.site), verdicts: verdicts)
    let size = lines.reduce(0) { $0 + $1.end - $1.start }
    return withExtendedLifetime(lines) {
      fold.apply(lines, size: size)
      let rivals = fold.rivals(in: lines)
      return fold.write(store, coverage, rivals, size: size)
    }
  }

  private init(sites: [String], verdicts: [OperationID: Verdict]) {
    self.sites = sites
    self.verdicts = verdicts
    if sites.count > 1 { meetings = Meetings(sites: sites, undone: verdicts) }
  }

  private mutating func apply(_ lines: [JournalLine], size: Int) {
    entries.reserveCapacity(size / 40)
    var changes: [RawChange] = []
    var site = ("", Int32(0))
    for line in lines where line.header.kind == .set {
      meetings?.beginLine()
      if line.site != site.0 {
        site = (line.site, Int32(truncatingIfNeeded: sites.firstIndex(of: line.site) ?? 0))
      }
      let first = line.header.number - UInt64(line.header.part - 1)
      if !verdicts.isEmpty, verdicts[line.operation]?.isUndo == true { continue }
      guard line.changes(into: &changes) else { continue }
      apply(changes, line.source.base, site.1, first, line.header.stamp)
    }
  }

  private mutating func apply(
    _ changes: [RawChange],
    _ base: UnsafePointer<UInt8>,
    _ site: Int32,
    _ number: UInt64,
    _ stamp: UInt64
  ) {
    for change in changes {
      let record = records.number(base + change.record.start, count: change.record.count)
      if record == heads.count { heads.append(-1) }
      let field = fields.number(base + change.field.start, count: change.field.count)
      let entry = Entry(
        field: Int32(truncatingIfNeeded: field),
        next: -1,
        site: site,
        count: Int32(truncatingIfNeeded: change.new.count),
        number: number,
        stamp: stamp,
        value: base + change.new.start
      )
      meetings?.begin(record, site: Int(site), number: number, change, base)
      put(entry, into: record)
    }
  }

  private mutating func put(_ entry: Entry, into record: Int) {
    var place = heads[record]
    var last: Int32 = -1
    while place >= 0 {
      let old = entries[Int(place)]
      if old.field == entry.field {
        let isLater = isLater(entry, than: old)
        meetings?.meet(Int(place), site: Int(old.site), number: old.number, isLater: isLater)
        if isLater {
          entries[Int(place)] = entry
          entries[Int(place)].next = old.next
        }
        return
      }
      last = place
      place = old.next
    }
    let new = Int32(truncatingIfNeeded: entries.count)
    entries.append(entry)
    meetings?.add()
    if last < 0 { heads[record] = new } else { entries[Int(last)].next = new }
  }

  private func isLater(_ entry: Entry, than old: Entry) -> Bool {
    if entry.stamp != old.stamp { return entry.stamp > old.stamp }
    if entry.site != old.site { return sites[Int(entry.site)] > sites[Int(old.site)] }
    return entry.number >= old.number
  }

  private func write(
    _ store: String,
    _ coverage: [SnapshotHeader.Coverage],
    _ rivals: [ExactText: [Int: [Rival]]],
    size: Int
  ) -> FileBytes {
    let names = (0..<fields.count).map { fields.text($0) }
    let header = SnapshotHeader(store: store, fields: names, sites: coverage)
    var writer = SnapshotWriter(header: header, verdicts: verdicts, capacity: size / 4 * 3)
    for (key, field, found) in State.sorted(rivals) {
      // Every line is of a covered site.
      _ = writer.rivals(key: key, field: field, found) { sites.firstIndex(of: $0) }
    }
    var cells: [Entry] = []
    for record in sortedRecords() {
      cells.removeAll(keepingCapacity: true)
      var place = heads[record]
      while place >= 0 {
        cells.append(entries[Int(place)])
        place = entries[Int(place)].next
      }
      writer.beginRecord(key: records.bytes(record))
      Self.write(&cells, to: &writer)
      writer.endRecord()
    }
    return writer.finish()
  }

  // The cells of one write stand together, so that its name is written once.
  private static func write(_ cells: inout [Entry], to writer: inout SnapshotWriter) {
    var start = 0
    while start < cells.count {
      let write = cells[start]
      writer.beginWrite(site: Int(write.site), number: write.number, stamp: write.stamp)
      var kept = start
      for index in start..<cells.count {
        let cell = cells[index]
        if cell.number == write.number, cell.site == write.site, cell.stamp == write.stamp {
          writer.value(field: Int(cell.field), cell.value, Int(cell.count))
          cells.swapAt(kept, index)
          kept += 1
        }
      }
      writer.endWrite()
      start = kept
    }
  }

  private func sortedRecords() -> [Int] {
    struct Key {
      var prefix: UInt64
      var rest: UInt64
      var record: Int
    }
    func word(_ bytes: ArraySlice<UInt8>, from offset: Int) -> UInt64 {
      var word: UInt64 = 0
      for index in offset..<offset + 8 {
        let place = bytes.startIndex + index
        word = word << 8 | (place < bytes.endIndex ? UInt64(bytes[place]) : 0)
      }
      return word
    }
    var keys = (0..<records.count).filter { heads[$0] >= 0 }.map { record in
      let bytes = records.bytes(record)
      return Key(prefix: word(bytes, from: 0), rest: word(bytes, from: 8), record: record)
    }
    keys.sort { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      if left.rest != right.rest { return left.rest < right.rest }
      return records.bytes(left.record).lexicographicallyPrecedes(records.bytes(right.record))
    }
    return keys.map(\.record)
  }
}
