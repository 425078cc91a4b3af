import Domain
import Terminal
import Workspace

/// Looking whether what is told to others still holds, and counting visitors.
extension App {
  /// The chosen records, where somebody looks at all of them from time to time.
  var checkable: [RecordID] {
    let ids = top.selected
    return ids.allSatisfy { CheckedType.of($0) != nil } ? ids : []
  }

  /// Writes that the chosen records were looked at today; one undo step.
  func check() throws {
    let (ids, what) = (checkable, wordsForSelected)
    try workspace.write(
      ids.compactMap { id in
        CheckedType.of(id).map { (record: id, field: $0.field, value: workspace.today.stored) }
      }
    )
    top.list?.unmarkAll()
    say(
      Text(
        de: "Heute geprüft: \(what.de). u nimmt es zurück.",
        en: "Checked today: \(what.en). u undoes it."
      ),
      .good
    )
  }

  /// The open place in the focus of a list, or the one that is open.
  var focusedPlace: RecordID? {
    let page = (top as? RecordScreen)?.id
    let candidates = [top.list?.focused, top.selected.first, page].compactMap { $0 }
    return candidates.first { $0.prefix == OpenPlace.kind.prefix }
  }

  /// Asks how many came to a place today; what was counted today already is mended.
  func countVisitors(of place: RecordID) {
    let known = workspace.records(VisitorCount.self).first { _, count in
      count.place == place && count.day == workspace.today && count.archived == nil
    }
    let name = workspace.label(place) ?? place.text
    ask(
      Text(de: "Gäste heute – \(name):", en: "Visitors today – \(name):"),
      typed: known?.1.visitors.map(String.init) ?? ""
    ) { app, text in
      if text.allSatisfy(\.isWhitespace) { return }
      try app.write(visitors: text, of: place, in: known?.0)
    }
  }

  private func write(visitors text: String, of place: RecordID, in known: RecordID?) throws {
    let number = try FieldKind.number.parse(text, workspace.typing)
    let id = known ?? workspace.newID(prefix: VisitorCount.kind.prefix)
    try workspace.write([
      (record: id, field: "place", value: place.text),
      (record: id, field: "day", value: workspace.today.stored),
      (record: id, field: "visitors", value: number),
    ])
    say(
      Text(
        de: "Heute \(number) Gäste. u nimmt es zurück.",
        en: "\(number) visitors today. u undoes it."
      ),
      .good
    )
  }
}
