import Domain
import Store

/// A history entry as JSON.
enum HistoryJSON {
  /// The changes are those of one record where one was asked for.
  static func line(_ entry: HistoryEntry, of record: String?) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("id")
      line.string(entry.id.description)
      line.key("time")
      line.string(time(entry.time))
      line.key("user")
      line.string(entry.user)
      line.key("kind")
      line.string(entry.kind.rawValue)
      line.key("note")
      line.string(orNull: entry.note)
      line.key("target")
      line.string(orNull: entry.target?.description)
      line.key("live")
      line.flag(entry.isLive)
      if !entry.erased.isEmpty {
        line.key("erased")
        line.array { line in
          for record in entry.erased { line.string(record) }
        }
      }
      line.key("changes")
      line.array { line in
        for change in entry.changes where record == nil || change.record == record {
          append(change, to: &line)
        }
      }
    }
    return line
  }

  private static func append(_ change: HistoryEntry.Change, to line: inout JSONLine) {
    line.object { line in
      line.key("record")
      line.string(change.record)
      line.key("field")
      line.string(change.field)
      // What is shown in the program only is told to have changed, not how.
      let isProtected = RecordTypes.type(prefix: RecordID(change.record).prefix)?.isProtected
      line.key("old")
      line.string(orNull: isProtected == true ? nil : change.old)
      line.key("new")
      line.string(orNull: isProtected == true ? nil : change.new)
    }
  }

  /// Milliseconds since 1970 as RFC 3339 in UTC.
  private static func time(_ milliseconds: UInt64) -> String {
    let seconds = Int(milliseconds / 1000)
    let day = Day(number: seconds / 86_400).stored
    let clock = [seconds % 86_400 / 3600, seconds % 3600 / 60, seconds % 60]
      .map { padded($0, to: 2) }.joined(separator: ":")
    return "\(day)T\(clock).\(padded(Int(milliseconds % 1000), to: 3))Z"
  }
}
