/// An invented office with three years of work, for tests, figures and `--demo`.
///
/// Names, organisations and places are invented; numbers and addresses reach nobody. The same seed
/// gives the same office.
package struct SampleOffice: Sendable {
  /// The records of the office that is shown to whoever wants to look around.
  package static let size = 1500

  /// Stands for the name of whoever has the office written.
  package static let you = "{you}"

  private let writer: SampleWriter

  /// An office of exactly so many records, whose work ends on the eve of today.
  package init(records: Int, seed: UInt64, today: Day) {
    let roster = SampleRoster(records: records, seed: seed, today: today)
    writer = SampleWriter(roster: roster, seed: seed)
  }

  /// Calls body for each transaction in the order in which the office made them.
  package func transactions(_ body: (SampleTransaction) throws -> Void) rethrows {
    let roster = writer.roster
    var positions = SampleKind.all.map { _ in 0 }
    var edits: [[(id: RecordID, edit: SampleDraft.Edit)]] = []
    edits = Array(repeating: [], count: roster.calendar.count)
    let cases = roster.cases
    var written = cases.order[...]
    for workday in 0..<roster.calendar.count {
      var steps: [Step] = []
      func begin(_ id: RecordID, _ draft: SampleDraft, _ minute: Int) {
        for edit in draft.edits where edits.indices.contains(edit.workday) {
          edits[edit.workday].append((id, edit))
        }
        steps.append(Step(minute, steps.count, id, draft.note, draft.values))
      }
      for kind in SampleKind.all.indices {
        while positions[kind] < roster.count(kind) {
          let index = positions[kind]
          let moment = roster.moment(kind, index)
          if moment.workday > workday { break }
          positions[kind] += 1
          begin(roster.id(kind, index), writer.draft(kind, index), moment.minute)
        }
      }
      while let number = written.first, cases.moment(number).workday <= workday {
        written.removeFirst()
        begin(cases.id(number), cases.draft(number), cases.moment(number).minute)
      }
      // A record may be changed on the day on which it was made, but never before.
      let made = Dictionary(steps.map { ($0.id, $0.minute) }) { first, _ in first }
      var minutes = Seed(writer.seed, workday)
      for (id, edit) in edits[workday] {
        let minute = max(minutes.number(480...1019), made[id] ?? 0)
        steps.append(Step(minute, steps.count, id, edit.note, edit.values))
      }
      edits[workday] = []
      steps.sort { ($0.minute, $0.order) < ($1.minute, $1.order) }
      for step in steps { try body(transaction(step, on: workday)) }
    }
  }

  private func transaction(_ step: Step, on workday: Int) -> SampleTransaction {
    let users = SampleMeetings.users
    var chance = Seed(writer.seed ^ 0x5EED, workday * 100_000 + step.order)
    return SampleTransaction(
      user: users[chance.below(users.count)],
      day: writer.calendar.day(workday),
      minute: step.minute,
      note: step.note,
      changes: step.values.map { (step.id, $0.field, $0.value) }
    )
  }

  /// One thing that somebody saved on a day.
  private struct Step {
    let minute: Int
    let order: Int
    let id: RecordID
    let note: String?
    let values: [(field: String, value: String)]

    init(
      _ minute: Int,
      _ order: Int,
      _ id: RecordID,
      _ note: String?,
      _ values: [(field: String, value: String)]
    ) {
      self.minute = minute
      self.order = order
      self.id = id
      self.note = note
      self.values = values
    }
  }
}
