/// What the history tells of the records.
struct OfficeHistory: Sendable {
  var withdrawn: [Entry<Responsibility>] = []
  var changed: [RecordID: Day] = [:]
  var recent: Set<RecordID> = []
  var newlyEntered: Set<RecordID> = []
  var written: [RecordID: Day] = [:]
}

extension Office {
  /// Responsibilities that were taken away: archived, on the days before they still held.
  package var withdrawn: [Entry<Responsibility>] {
    get { noted(.withdrawn, \.withdrawn) }
    set { history.withdrawn = newValue }
  }

  /// The day on which what the sheet tells of a responsibility last changed.
  package var changed: [RecordID: Day] {
    get { noted(.changed, \.changed) }
    set { history.changed = newValue }
  }

  /// Partners that were first entered within the months of W12, as far as the history tells.
  package var recent: Set<RecordID> {
    get { noted(.recent, \.recent) }
    set { history.recent = newValue }
  }

  /// Partners never asked for their needs that were first entered within the months of W27, as far
  /// as the history tells.
  package var newlyEntered: Set<RecordID> {
    get { noted(.newlyEntered, \.newlyEntered) }
    set { history.newlyEntered = newValue }
  }

  /// The day on which the date of a certificate of good conduct was last written, and on which
  /// anything was of a volunteer of whom no contact is known.
  package var written: [RecordID: Day] {
    get { noted(.written, \.written) }
    set { history.written = newValue }
  }

  private func noted<Value>(_ part: OfficePart, _ value: KeyPath<OfficeHistory, Value>) -> Value {
    log?.note(part)
    return history[keyPath: value]
  }
}
