internal import Glibc

/// Folds all lines of all sites into a snapshot, in whatever order they come.
///
/// It keeps every value ever written, and only at the end looks which of them count: an undo comes
/// long after what it takes back. The lines need not be kept, since values are copied.
struct ColdFold {
  private struct Write {
    var number: UInt64
    var stamp: UInt64
    var site: Int32
    var counts = true
  }

  private var sites: [String] = []
  private var records = InternTable()
  private var fields = InternTable()
  /// Where the last group of a record stands.
  private var heads: [UInt32] = []
  private var writes: ContiguousArray<Write> = []
  private var changes: [RawChange] = []
  /// The rivals are to be put there when all lines are taken in.
  var preface = SnapshotPreface()
  // Groups of values that one line gave one record: the place of the record's group before it, the
  // number of the write, a count, and for each value its field, its length and its bytes.
  private let groups: ByteWriter
  private static let none = UInt32.max
  private let size: Int

  /// `size` is the number of bytes that will come, more or less.
  init(size: Int) {
    self.size = size
    // Room that is not used takes no memory; room that is too small is copied while it grows.
    groups = ByteWriter(capacity: size / 2)
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
    var index = 0
    while index < changes.count {
      let record = changes[index].record
      var end = index + 1
      while end < changes.count, isSame(changes[end].record, record, base) { end += 1 }
      let number = records.number(base + record.start, count: record.count)
      if number == heads.count { heads.append(Self.none) }
      let place = groups.count
      groups.append(fixed: heads[number])
      groups.append(fixed: UInt32(truncatingIfNeeded: writes.count - 1))
      groups.append(variable: end - index)
      for change in changes[index..<end] {
        let field = fields.number(base + change.field.start, count: change.field.count)
        groups.append(variable: field)
        groups.append(variable: change.new.count)
        groups.append(base + change.new.start, change.new.count)
      }
      heads[number] = UInt32(truncatingIfNeeded: place)
      index = end
    }
  }

  private func isSame(_ left: Token, _ right: Token, _ base: UnsafePointer<UInt8>) -> Bool {
    left.count == right.count && memcmp(base + left.start, base + right.start, left.count) == 0
  }

  /// The snapshot of what was taken in; `nil` when that is more than a snapshot can hold.
  mutating func snapshot(
    store: String,
    coverage: [SnapshotHeader.Coverage]
  ) -> Snapshot? {
    guard groups.count < Snapshot.limit else { return nil }
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
    var newest = NewestValues(fields: fields.count)
    let erased = Set(preface.register.erasedRecords.compactMap { number(of: $0) })
    for record in sortedRecords() where !erased.contains(record) {
      newest.begin()
      var place = heads[record]
      while place != Self.none {
        choose(in: Int(place), ranks, &newest)
        place = groups.fixed(at: Int(place))
      }
      guard !newest.isEmpty else { continue }
      writer.beginRecord(key: records.bytes(record))
      write(&newest, places, to: &writer)
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
      while place != Self.none {
        let site = writes[Int(groups.fixed(at: Int(place) + 4))].site
        guard site == first ?? site else {
          shared.insert(ExactText(records.text(record)))
          break
        }
        first = site
        place = groups.fixed(at: Int(place))
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

  private func choose(in group: Int, _ ranks: [Int], _ newest: inout NewestValues) {
    let write = groups.fixed(at: group + 4)
    guard writes[Int(write)].counts else { return }
    var place = group + 8
    for _ in 0..<groups.variable(at: &place) {
      let field = groups.variable(at: &place)
      let value = NewestValues.Value(write: write, place: UInt32(truncatingIfNeeded: place))
      let other = newest.value(of: field)
      if other.map({ isLater(value, than: $0, ranks) }) != false {
        newest.choose(value, of: field)
      }
      let count = groups.variable(at: &place)
      place += count
    }
  }

  private func isLater(
    _ value: NewestValues.Value,
    than other: NewestValues.Value,
    _ ranks: [Int]
  ) -> Bool {
    let (left, right) = (writes[Int(value.write)], writes[Int(other.write)])
    if left.stamp != right.stamp { return left.stamp > right.stamp }
    if left.site != right.site { return ranks[Int(left.site)] > ranks[Int(right.site)] }
    if left.number != right.number { return left.number > right.number }
    return value.place > other.place
  }

  // The cells of one write stand together, so that its name is written once.
  private func write(
    _ newest: inout NewestValues,
    _ places: [Int],
    to writer: inout SnapshotWriter
  ) {
    var last: UInt32?
    newest.visitInOrder { field, value in
      if value.write != last {
        if last != nil { writer.endWrite() }
        last = value.write
        let write = writes[Int(value.write)]
        writer.beginWrite(site: places[Int(write.site)], number: write.number, stamp: write.stamp)
      }
      var place = Int(value.place)
      let count = groups.variable(at: &place)
      writer.value(field: field, groups.bytes(at: place), count)
    }
    if last != nil { writer.endWrite() }
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
