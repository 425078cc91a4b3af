package import Domain
import Store

/// When records were written, as the values that stand tell it.
extension Workspace {
  /// The day on which one of some fields of a record was last written to, or any where none is named.
  package func lastChange(of id: RecordID, in fields: Set<String>? = nil) -> Day? {
    let stamps = stored(id)?.fields.filter { fields?.contains($0.field) ?? true }.map(\.stamp)
    return stamps?.max().map { LocalClock.moment(at: Workspace.milliseconds($0)).day }
  }

  /// Those of these records of which no value is as old as a day or older.
  func firstWritten(_ ids: [RecordID], after day: Day) -> Set<RecordID> {
    let next = LocalClock.milliseconds(of: day.adding(days: 1), minute: 0)
    let recent = ids.filter { id in
      stored(id)?.fields.allSatisfy { Workspace.milliseconds($0.stamp) >= next } ?? true
    }
    return Set(recent)
  }

  /// When certificates were entered, and volunteers of whom no talk is known were last touched.
  func daysWritten(_ office: Office) -> [RecordID: Day] {
    let checks = office.kept(BackgroundCheck.self).map {
      ($0.id, lastChange(of: $0.id, in: ["date"]))
    }
    let people = office.kept(Volunteer.self).filter { $0.record.lastContact == nil }
      .map { ($0.id, lastChange(of: $0.id)) }
    let days = (checks + people).compactMap { id, day in day.map { (id, $0) } }
    return Dictionary(days) { first, _ in first }
  }

  /// The moment of a write, since 1970.
  private static func milliseconds(_ stamp: UInt64) -> UInt64 { stamp >> 16 }
}
