extension MinutesVersion {
  /// The versions of a meeting's minutes, the newest first.
  package static func ordered(
    _ versions: [Entry<MinutesVersion>],
    of meeting: RecordID
  ) -> [Entry<MinutesVersion>] {
    versions.filter { $0.record.meeting == meeting && $0.isInUse }
      .sorted { ($0.record.number ?? 0, $0.id) > ($1.record.number ?? 0, $1.id) }
  }

  /// The version that is closed now; nil where the minutes are open.
  package static func closed(
    _ versions: [Entry<MinutesVersion>],
    of meeting: RecordID
  ) -> Entry<MinutesVersion>? {
    ordered(versions, of: meeting).first.flatMap { $0.record.reopened == nil ? $0 : nil }
  }

  /// The number of the version that is closed next.
  package static func nextNumber(
    _ versions: [Entry<MinutesVersion>],
    of meeting: RecordID
  ) -> Int {
    let last = ordered(versions, of: meeting).first?.record.number ?? 0
    return min(last, 9998) + 1
  }
}
