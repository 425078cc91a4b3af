/// Writes a new snapshot from an old one and the records that changed since.
enum SnapshotMerge {
  static func snapshot(
    of state: State,
    store: String,
    coverage: [String: SnapshotHeader.Coverage]
  ) -> FileBytes? {
    let base = state.base
    // The old places keep their meaning, so that unchanged lines are copied as they are.
    var sites: [SnapshotHeader.Coverage] = []
    for old in base.header.sites {
      guard let new = coverage[old.site] else { return nil }
      sites.append(new)
    }
    let known = Set(sites.map(\.site))
    sites += coverage.values.filter { !known.contains($0.site) }.sorted { $0.site < $1.site }
    var fields = base.header.fields
    var places: [Int: Int] = [:]
    for (place, name) in fields.enumerated() { places[state.fields.known(name) ?? -1] = place }
    for (number, name) in state.fields.names.enumerated() where places[number] == nil {
      places[number] = fields.count
      fields.append(name)
    }
    var siteNumbers: [String: Int] = [:]
    for (place, site) in sites.enumerated() { siteNumbers[site.site] = place }
    var writer = SnapshotWriter(
      header: SnapshotHeader(store: store, fields: fields, sites: sites),
      verdicts: state.verdicts,
      register: state.register,
      capacity: base.bytes.count + 65536
    )
    for (key, number, rivals) in State.sorted(state.rivals) {
      guard let field = places[number],
        writer.rivals(key: key, field: field, rivals, site: { siteNumbers[$0] })
      else { return nil }
    }
    var index = 0
    for (key, record) in state.sortedOverlay() {
      let place = base.firstIndex(notBefore: key)
      while index < place { copy(&index, of: base, to: &writer) }
      if index < base.count, base.index(of: key) == index { index += 1 }
      guard !record.cells.isEmpty else { continue }
      writer.beginRecord(key: key)
      for cell in record.cells.sorted(by: { $0.write < $1.write }) {
        guard let site = siteNumbers[cell.write.site], let field = places[cell.field] else {
          return nil
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
    while index < base.count { copy(&index, of: base, to: &writer) }
    return writer.finish()
  }

  private static func copy(
    _ index: inout Int,
    of base: Snapshot,
    to writer: inout SnapshotWriter
  ) {
    let line = base.line(index)
    writer.copy(base.bytes.base + line.start, count: line.count)
    index += 1
  }
}
