internal import Glibc

/// Writes a snapshot of the state as it was at one moment, a little at a time.
///
/// What changes meanwhile does not show in it: it covers the positions of that moment.
///
///  The file is not flushed to the disk, since a flush lasts as long as the disk likes. What a power
/// cut leaves of it is told by the checksum of each line and the one of them all, and is ignored.
final class SnapshotBuilder {
  private enum Step {
    case preface
    case gathering
    case merging
    case written
  }

  let base: Snapshot
  /// What the state had come to.
  let changes: Int
  let erasures: Int
  private let header: SnapshotHeader
  private let preface: SnapshotPreface
  private let sites: [String: Int]
  private let fields: [Int: Int]
  private let file: SnapshotFile
  private var writer: SnapshotWriter
  private var step = Step.preface
  private var place = 0
  private var lines: PrefaceLines
  // Emptied when all are in the queue: while two hold it, a change copies all of it.
  private var overlay: [ExactText: RecordState]
  private var nextRecord: Dictionary<ExactText, RecordState>.Index
  private var queue = RecordQueue()
  private var pending: (key: [UInt8], record: RecordState, place: Int)?
  private var recordsEnd = 0

  /// `nil` when the coverage lacks a site that the state has records of.
  init?(
    of state: State,
    store: String,
    coverage: [String: SnapshotHeader.Coverage],
    in local: Folder
  ) throws {
    base = state.base
    changes = state.changes
    erasures = state.register.erasures.count
    overlay = state.overlay
    nextRecord = overlay.startIndex
    // The old places keep their meaning, so that unchanged lines are copied as they are.
    var covered: [SnapshotHeader.Coverage] = []
    for old in base.header.sites {
      guard let new = coverage[old.site] else { return nil }
      covered.append(new)
    }
    let known = Set(covered.map(\.site))
    covered += coverage.values.filter { !known.contains($0.site) }.sorted { $0.site < $1.site }
    var names = base.header.fields
    var fields: [Int: Int] = [:]
    for (place, name) in names.enumerated() { fields[state.fields.known(name) ?? -1] = place }
    for (number, name) in state.fields.names.enumerated() where fields[number] == nil {
      fields[number] = names.count
      names.append(name)
    }
    self.fields = fields
    preface = state.preface.counting(fields: fields)
    lines = PrefaceLines(preface)
    sites = Dictionary(uniqueKeysWithValues: covered.enumerated().map { ($1.site, $0) })
    header = SnapshotHeader(store: store, fields: names, sites: covered)
    file = try SnapshotFile(in: local)
    writer = SnapshotWriter(
      header: header,
      capacity: 2 * SnapshotFile.piece,
      records: base.count + overlay.count
    )
  }

  /// Goes on until the time, in nanoseconds of the monotonic clock; `true` when all is written.
  func advance(until deadline: UInt64) throws -> Bool {
    while step != .written {
      for _ in 0..<16 {
        switch step {
        case .preface: try writePreface()
        case .gathering: gather()
        case .merging: try merge()
        case .written: return true
        }
      }
      if writer.output.count >= SnapshotFile.piece { try file.append(from: &writer) }
      if MonotonicClock.nanoseconds() >= deadline { break }
    }
    return step == .written
  }

  /// Puts the file in place of the last one.
  func install() throws {
    guard writer.size < Snapshot.limit else { throw file.failure(EFBIG) }
    try file.install()
  }

  /// What was written; `nil` when it cannot be mapped.
  func snapshot() -> Snapshot? {
    guard let bytes = file.mapping(count: writer.size) else { return nil }
    return Snapshot(
      written: bytes,
      header: header,
      preface: preface,
      starts: writer.starts,
      recordsEnd: recordsEnd
    )
  }

  private func writePreface() throws {
    guard let line = lines.next(site: { sites[$0] }) else {
      guard lines.isComplete else { throw file.failure(EINVAL) }
      step = .gathering
      return
    }
    writer.preface(line)
  }

  private func gather() {
    guard nextRecord < overlay.endIndex else {
      overlay = [:]
      step = .merging
      return
    }
    queue.insert(State.written(overlay[nextRecord].key), overlay[nextRecord].value)
    overlay.formIndex(after: &nextRecord)
  }

  // One changed record, or some unchanged ones before the next changed one.
  private func merge() throws {
    if pending == nil, let (key, record) = queue.popFirst() {
      pending = (key, record, base.firstIndex(notBefore: key[...]))
    }
    let next = pending?.place ?? base.count
    if place < next {
      let end = min(next, place + 16)
      writer.copy(place..<end, of: base)
      place = end
      return
    }
    guard let (key, record, _) = pending else {
      recordsEnd = writer.finish()
      try file.append(from: &writer)
      step = .written
      return
    }
    pending = nil
    if place < base.count, base.isKey(key[...], of: place) { place += 1 }
    if !record.cells.isEmpty { try write(key, record) }
  }

  private func write(_ key: [UInt8], _ record: RecordState) throws {
    writer.beginRecord(key: key[...])
    for cell in record.cells.sorted(by: { $0.write < $1.write }) {
      guard let site = sites[cell.write.site], let field = fields[cell.field] else {
        throw file.failure(EINVAL)
      }
      var value: [UInt8] = []
      JSONText.append(cell.value, orNullTo: &value)
      writer.beginWrite(site: site, number: cell.write.number, stamp: cell.stamp)
      value.withUnsafeBufferPointer { bytes in
        if let start = bytes.baseAddress { writer.value(field: field, start, bytes.count) }
      }
      writer.endWrite()
    }
    writer.endRecord()
  }
}
