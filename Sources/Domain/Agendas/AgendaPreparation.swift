/// What is proposed for the agenda of a meeting: what was left over, parked, put in, to be done, or
/// not talked about for long (requirements 187, 193).
package struct AgendaPreparation: Sendable {
  package let agenda: Agenda
  /// By where they come from; what is on the agenda already is not among them.
  package let proposals: [AgendaProposal]

  /// Nil where the meeting is not in use.
  package init?(_ meeting: RecordID, in office: Office) {
    guard let entry = office.meetings.first(where: { $0.id == meeting }) else { return nil }
    let agenda = Agenda(entry, in: office)
    let sources = AgendaSources(entry, in: office)
    let here = agenda.lines.map(\.item) + agenda.putOff
    let titles = Set(here.map { Folding.fold($0.record.title) })
    let topics = Set(here.map(\.record.topic))
    self.agenda = agenda
    proposals = sources.all.filter { proposal in
      if proposal.topic != .none { return !topics.contains(proposal.topic) }
      return !titles.contains(Folding.fold(proposal.title))
    }
  }

  /// What taking proposals over writes, all as one step: the new items, their order, and what
  /// becomes of the records they come from.
  ///
  /// What opens a meeting goes before all that is there, the others behind it, as they are listed.
  package func taking(_ ids: Set<RecordID>, newID: () -> RecordID) -> [AgendaWrite] {
    let taken = proposals.filter { ids.contains($0.id) }
    guard !taken.isEmpty else { return [] }
    var writes: [AgendaWrite] = []
    var items: [(id: RecordID, source: AgendaProposal.Source)] = []
    for proposal in taken {
      let id = proposal.values == nil ? proposal.id : newID()
      if let values = proposal.values {
        writes += [
          (id, "title", proposal.title), (id, "meeting", agenda.meeting.id.text),
          (id, "state", "open"),
        ]
        writes += values.map { (id, $0.field, $0.value) }
      }
      writes += proposal.changes.map { (proposal.id, $0.field, $0.value) }
      items.append((id, proposal.source))
    }
    let before = items.filter { $0.source == .opening }.map(\.id)
    let after = items.filter { $0.source != .opening }.map(\.id)
    let here = agenda.lines.map(\.item)
    let numbers = Dictionary(here.map { ($0.id, $0.record.number) }) { first, _ in first }
    let order = before + here.map(\.id) + after
    for (index, id) in order.enumerated() where numbers[id] != .some(index + 1) {
      writes.append((id, "number", String(index + 1)))
    }
    return writes
  }
}
