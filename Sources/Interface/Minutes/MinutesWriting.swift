import Domain
import Workspace

/// What is written together with the text of minutes: the records of its lines, and the agenda.
struct MinutesWriting {
  let entries: MinutesEntries
  /// The values to be saved with the meeting.
  let values: [(record: RecordID, field: String, value: String)]

  /// `meeting` holds the text as it is to be saved, and as it was before.
  init(_ meeting: Draft, _ workspace: Workspace) {
    let reading = MinutesReading(meeting.values, workspace)
    let text = reading.text(meeting["minutes"])
    let entries = MinutesEntries(
      text,
      decisions: MinutesWriting.known(Decision.self, of: meeting.id, workspace),
      tasks: MinutesWriting.known(ActionItem.self, of: meeting.id, workspace),
      reading: reading.line
    )
    let outline = MinutesOutline(
      MinutesOutline.items(of: meeting.id, workspace),
      text.lines.lazy.map(\.content)
    )
    let agenda = MinutesEntries.agenda(
      outline.numberedItems,
      text,
      before: reading.text(meeting.original("minutes"))
    )
    var values = (entries.edits + agenda).map { ($0.record, $0.field, $0.value) }
    for one in entries.new {
      guard let type = RecordTypes.type(prefix: one.kind.prefix) else { continue }
      let all = one.values.merging(["meeting": meeting.id.text]) { $1 }
      let draft = workspace.newDraft(type, all)
      values += draft.values.sorted { $0.key < $1.key }.map { (draft.id, $0.key, $0.value) }
    }
    self.entries = entries
    self.values = values.map { (record: $0.0, field: $0.1, value: $0.2) }
  }

  /// The records of a type that belong to a meeting, archived or not, in the order of their making.
  private static func known<R: Record>(
    _ type: R.Type,
    of meeting: RecordID,
    _ workspace: Workspace
  ) -> [MinutesEntries.Known] {
    let table = workspace.table(RecordType(type))
    guard let position = table.type.position(of: "meeting") else { return [] }
    return table.linking(to: meeting, in: position).compactMap { id in
      workspace.values(of: id).map { MinutesEntries.Known(id, $0) }
    }
  }

  /// The text as a note stores it.
  static func stored(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// One text, and behind it the lines of another that it lacks.
  static func joined(_ first: String, _ second: String) -> String {
    let known = Set(first.split(whereSeparator: \.isNewline))
    let missing = second.split(whereSeparator: \.isNewline).filter {
      !known.contains($0) && !$0.allSatisfy(\.isWhitespace)
    }
    guard !missing.isEmpty else { return first }
    return ([first, ""] + missing.map(String.init)).joined(separator: "\n")
  }
}
