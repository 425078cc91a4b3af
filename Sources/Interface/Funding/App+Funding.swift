import Domain
import Terminal
import Workspace

/// What several screens do with fundings.
extension App {
  /// The funding in the focus of a list, or the one that is open.
  var focusedFunding: Entry<ProjectFunding>? {
    guard let id = top.list?.focused ?? top.selected.first ?? top.subjects.first else { return nil }
    return workspace.entry(id, of: ProjectFunding.self)
  }

  /// The form of a call, with what falls upon the days until today and is not called yet.
  func openFundCall() {
    follow()
    guard let entry = focusedFunding else { return }
    let due = FundCalls(entry, FundingBook(workspace.office)).due
    push(
      FormScreen(
        workspace.newDraft(
          RecordType(FundCall.self),
          ["funding": entry.id.text, "amount": due?.stored ?? ""]
        ),
        self
      )
    )
  }

  /// Makes records of a directive that the program starts with, and of its deadlines; one undo step.
  func take(_ starting: StartingDirective) throws {
    follow()
    if let reason = workspace.readOnly { throw Refusal(reason) }
    // A colleague may have taken it over meanwhile.
    let known = workspace.records(FundingDirective.self).map(\.1)
    guard StartingDirective.missing(among: known).contains(where: { $0.key == starting.key }) else {
      throw Refusal(
        de: "„\(starting.name)“ gibt es hier schon.",
        en: "“\(starting.name)” is here already."
      )
    }
    let directive = workspace.newID(RecordType(FundingDirective.self))
    var values: [(record: RecordID, field: String, value: String)] =
      [(directive, "name", starting.name)]
      + starting.values.map { (directive, $0.field, $0.value) }
    for deadline in starting.deadlines {
      guard let day = StartingDirective.next(deadline, from: workspace.today) else { continue }
      let id = workspace.newID(RecordType(FundingDeadline.self))
      values += [
        (id, "day", day.stored), (id, "title", deadline.title[language]),
        (id, "type", deadline.type.key), (id, "directive", directive.text), (id, "yearly", "yes"),
      ]
      if deadline.isForNextYear { values.append((id, "next-year", "yes")) }
    }
    try workspace.write(values)
    let count = starting.deadlines.count
    say(
      Text(
        de: "„\(starting.name)“ mit \(count) Fristen übernommen. u nimmt es zurück.",
        en: "“\(starting.name)” taken over with \(count) deadlines. u undoes it."
      ),
      .good
    )
    open(directive)
  }
}
