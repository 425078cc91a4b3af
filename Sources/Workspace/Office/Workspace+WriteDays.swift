package import Domain
import Store

/// When records were written, asked of the journal as seldom as possible.
extension Workspace {
  /// The day on which one of some fields of a record was last written to.
  package func lastChange(of id: RecordID, in fields: Set<String>) -> Day? {
    ends(of: id, in: fields) { $0.number > $1.number }.compactMap(day).max()
  }

  /// Those of these records of which no value is as old as a day or older.
  ///
  /// A site numbers its writes in the order in which it makes them, so one search for the first
  /// number after the day tells it of all records.
  func firstWritten(_ ids: [RecordID], after day: Day) -> Set<RecordID> {
    let first = ids.map { (id: $0, writes: ends(of: $0) { $0.number < $1.number }) }
    let bySite = Dictionary(grouping: first.flatMap(\.writes)) { $0.site }
    let limits = bySite.mapValues { writes in
      let sorted = Set(writes.map(\.number)).sorted()
      let site = writes[0].site
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        let written = self.day(OperationID(site: site, number: sorted[middle]))
        if let written, written > day { high = middle } else { low = middle + 1 }
      }
      return low < sorted.count ? sorted[low] : UInt64.max
    }
    let recent = first.filter { _, writes in
      writes.allSatisfy { $0.number >= limits[$0.site] ?? .max }
    }
    return Set(recent.map(\.id))
  }

  /// The write of each site that comes first in an order, among the values that stand.
  private func ends(
    of id: RecordID,
    in fields: Set<String>? = nil,
    _ isBefore: (OperationID, OperationID) -> Bool
  ) -> [OperationID] {
    var ends: [String: OperationID] = [:]
    for field in stored(id)?.fields ?? [] where fields?.contains(field.field) ?? true {
      if let other = ends[field.write.site], !isBefore(field.write, other) { continue }
      ends[field.write.site] = field.write
    }
    return Array(ends.values)
  }

  private func day(_ write: OperationID) -> Day? {
    attention.day(of: write) { [store] in
      store.entry(write).map { LocalClock.moment(at: $0.time).day }
    }
  }
}
