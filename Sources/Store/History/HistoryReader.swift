/// Turns journal lines into history entries.
struct HistoryReader {
  let state: State

  /// The entry of one transaction's lines, parts in order.
  func entry(_ lines: [JournalLine]) -> HistoryEntry? {
    guard let first = lines.first else { return nil }
    let kind: HistoryEntry.Kind
    switch first.header.kind {
    case .set: kind = .set
    case .undo: kind = .undo
    case .redo: kind = .redo
    default: return nil
    }
    let id = first.operation
    let isLive =
      kind == .set
      ? !state.isUndone(id) : first.target.map { state.verdicts[$0]?.line == id } ?? false
    return HistoryEntry(
      id: id,
      time: HybridClock.milliseconds(first.header.stamp),
      user: first.user,
      kind: kind,
      changes: lines.flatMap(changes),
      note: note(first),
      target: first.target,
      isLive: isLive
    )
  }

  private func changes(_ line: JournalLine) -> [HistoryEntry.Change] {
    var raw: [RawChange] = []
    guard line.changes(into: &raw) else { return [] }
    let base = line.source.base
    return raw.compactMap { change in
      let place = Erasure.Place(
        record: JSONText.string(base, change.record),
        field: JSONText.string(base, change.field)
      )
      // Another site may not have cleaned its files yet.
      guard !state.register.hides(place, line.operation, line.header.stamp) else { return nil }
      return HistoryEntry.Change(
        record: JSONText.string(base, change.record),
        field: JSONText.string(base, change.field),
        old: JSONText.value(base, change.old),
        new: JSONText.value(base, change.new)
      )
    }
  }

  private func note(_ line: JournalLine) -> String? {
    var scanner = JSONScanner(line.source.base, from: line.start, to: line.end)
    let name = TextBytes("m")
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")),
        let value = scanner.value()
      else { return nil }
      if name.equals(line.source.base, key) { return JSONText.value(line.source.base, value) }
    } while scanner.take(UInt8(ascii: ","))
    return nil
  }
}
