import Domain
import Synchronization

/// What was read of the office to find or to make something.
final class ReadLog: OfficeLog {
  private struct Notes {
    var parts: Set<OfficePart> = []
    var last: OfficePart?
    var others: [ReadLog] = []
  }

  private let notes = Mutex(Notes())

  func note(_ part: OfficePart) {
    notes.withLock { notes in
      // Names are asked for many times in a row.
      guard notes.last != part else { return }
      notes.last = part
      notes.parts.insert(part)
    }
  }

  func include(_ other: any OfficeLog) {
    guard let other = other as? ReadLog else { return }
    notes.withLock { notes in
      if !notes.others.contains(where: { $0 === other }) { notes.others.append(other) }
    }
  }

  func another() -> any OfficeLog { ReadLog() }

  /// Everything that was read, also for what was used of others.
  var parts: Set<OfficePart> {
    let (parts, others) = notes.withLock { ($0.parts, $0.others) }
    return others.reduce(parts) { $0.union($1.parts) }
  }
}
