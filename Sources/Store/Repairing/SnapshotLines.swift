/// What the snapshot still knows of lines that are gone.
struct SnapshotLines {
  private struct Known {
    var stamp: UInt64
    var changes: [(key: [UInt8], place: Erasure.Place, text: [UInt8])] = []
  }

  private let site: String
  private let snapshot: Snapshot
  private var writes: [UInt64: Known] = [:]

  /// Looks for the winning values of the site's transactions among the numbers.
  init(_ snapshot: Snapshot, site: String, numbers: Set<UInt64>) {
    self.site = site
    self.snapshot = snapshot
    let base = snapshot.bytes.base
    let sites = snapshot.header.sites.map(\.site)
    let fields = snapshot.header.fields.map { JSONText.token($0) }
    for index in 0..<snapshot.count {
      let record = snapshot.key(index)
      snapshot.forEachCell(index) { origin, number, stamp, field, value in
        guard numbers.contains(number), origin < sites.count, sites[origin] == site,
          field < fields.count
        else { return }
        let id = Array(UnsafeBufferPointer(start: base + record.start, count: record.count))
        let name = fields[field]
        let text =
          Array("[\"".utf8) + id + Array("\",".utf8) + name + Array(",null,".utf8)
          + Array(UnsafeBufferPointer(start: base + value.start, count: value.count))
          + Array(",null]".utf8)
        let digits = UnsafeBufferPointer(start: base + stamp.start, count: stamp.count)
        let key = id + [0x0a] + name.dropFirst().dropLast()
        let place = Erasure.Place(
          record: JSONText.string(base, record),
          field: snapshot.header.fields[field]
        )
        writes[number, default: Known(stamp: Hexadecimal.value(digits) ?? 0)].changes
          .append((key, place, text))
      }
    }
  }

  func knows(_ number: UInt64) -> Bool { writes[number] != nil }

  /// The line with what is known of the transaction that begins at `first`, without the fields that
  /// other parts of it hold.
  func line(
    _ number: UInt64,
    of first: UInt64,
    part: (Int, of: Int)?,
    without held: Set<[UInt8]>
  ) -> (line: SiteLine, records: [String])? {
    if let whole = verdict(number) ?? erasure(number) { return (whole, []) }
    guard let known = writes[first] else { return nil }
    let changes = known.changes.filter { !held.contains($0.key) }
    guard !changes.isEmpty || part != nil else { return nil }
    let bytes = LineEncoder.recovered(
      number: number,
      stamp: known.stamp,
      site: site,
      part: part,
      changes: changes.map(\.text)
    )
    var records: [String] = []
    for change in changes where records.last != change.place.record {
      records.append(change.place.record)
    }
    return SiteLine(bytes, site: TextBytes(site)).map { ($0, records) }
  }

  // An undo or redo is known as a whole, but for who did it.
  private func verdict(_ number: UInt64) -> SiteLine? {
    let operation = OperationID(site: site, number: number)
    guard
      let (target, verdict) = snapshot.preface.verdicts.first(where: { $0.value.line == operation })
    else { return nil }
    let bytes = try? LineEncoder.verdict(
      number: number,
      stamp: verdict.stamp,
      site: site,
      user: "",
      isUndo: verdict.isUndo,
      target: target,
      reason: nil
    )
    return bytes.flatMap { SiteLine($0, site: TextBytes(site)) }
  }

  // An erasure must go on to hide what it named, and to give the values that it put there. Where
  // another write came later, the value is not known and does not count.
  private func erasure(_ number: UInt64) -> SiteLine? {
    let operation = OperationID(site: site, number: number)
    guard let erasure = snapshot.preface.register.erasures[operation] else { return nil }
    let changes = writes[number]?.changes ?? []
    let bytes = try? LineEncoder.erase(
      number: number,
      stamp: erasure.stamp,
      site: site,
      user: "",
      records: erasure.records,
      remarks: erasure.remarks,
      changes: erasure.places.map { place in
        changes.first { $0.place == place }?.text
          ?? LineEncoder.change(
            record: place.record,
            field: place.field,
            old: nil,
            new: nil,
            replaced: nil
          )
      },
      reason: ""
    )
    return bytes.flatMap { SiteLine($0, site: TextBytes(site)) }
  }
}
