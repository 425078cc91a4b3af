import Domain
import Workspace

/// Preparing the agenda of a meeting.
extension App {
  private var agendaScreen: SectionScreen? {
    (top as? SectionScreen).flatMap { $0.name == AgendaView.name ? $0 : nil }
  }

  /// The meeting whose agenda is open, or that is in the focus or open itself.
  var agendaMeeting: RecordID? {
    if let owner = agendaScreen?.owner { return owner }
    let page = (top as? RecordScreen)?.id
    let candidates = [top.selected.first, top.list?.focused, page].compactMap { $0 }
    return candidates.first { $0.prefix == Meeting.kind.prefix }
  }

  /// Opens the agenda; from there, what is proposed for it.
  func openAgenda() {
    guard let meeting = agendaMeeting else { return }
    push(
      agendaScreen == nil
        ? AgendaView.screen(meeting, self) : ProposalsView.screen(meeting, self)
    )
  }

  private func agenda(of meeting: RecordID) -> Agenda? {
    follow()
    return workspace.entry(meeting, of: Meeting.self).map { Agenda($0, in: workspace.office) }
  }

  /// Moves the focused item; what is at an end stays.
  func moveAgendaItem(by step: Int) throws {
    guard let screen = agendaScreen, let owner = screen.owner, let agenda = agenda(of: owner),
      let id = focusedAgendaItem
    else { return }
    let writes = agenda.moving(id, by: step)
    if !writes.isEmpty { try workspace.write(writes) }
    screen.refresh(self)
    screen.focus(id)
  }

  /// Asks until when the marked items are parked, or the focused one.
  func askToPark() {
    let ids = agendaItems
    ask(
      Text(
        de: "Parken bis (leer: in den Speicher der Reihe)",
        en: "Park until (empty: to the backlog of the series)"
      )
    ) { app, text in try app.parkItems(ids, until: text) }
  }

  /// The items that are marked, or in the focus; empty where something else is.
  var agendaItems: [RecordID] {
    let ids = agendaScreen?.selected ?? []
    return ids.allSatisfy { $0.prefix == AgendaItem.kind.prefix } ? ids : []
  }

  /// The item in the focus, whatever is marked.
  var focusedAgendaItem: RecordID? {
    let id = agendaScreen?.focused?.id
    return id.flatMap { $0.prefix == AgendaItem.kind.prefix ? $0 : nil }
  }

  private func parkItems(_ ids: [RecordID], until text: String) throws {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    let day = isEmpty ? nil : Day(stored: try FieldKind.day.parse(text, workspace.typing))
    try checkParking(until: day)
    guard let owner = agendaScreen?.owner, let agenda = agenda(of: owner) else { return }
    let items = ids.compactMap { workspace.entry($0, of: AgendaItem.self) }
    guard !items.isEmpty else { return }
    try workspace.write(items.flatMap { agenda.parking($0, until: day) })
    agendaScreen?.unmarkAll()
    sayDone([
      day.map {
        Text(de: "Geparkt bis \($0.written(.german))", en: "Parked until \($0.written(.english))")
      } ?? Text(de: "In den Speicher gelegt", en: "Put in the backlog")
    ])
  }

  /// Puts the ticked proposals on the agenda, all as one step, and goes back to it.
  func takeProposals() throws {
    guard let screen = top as? SectionScreen, let meeting = screen.owner else { return }
    let chosen = Set(screen.selected)
    follow()
    guard let preparation = AgendaPreparation(meeting, in: workspace.office) else { return }
    let writes = preparation.taking(chosen) { workspace.newID(RecordType(AgendaItem.self)) }
    guard !writes.isEmpty else {
      return say(
        Text(
          de: "Davon kann nichts mehr auf die Tagesordnung.",
          en: "None of these can go on the agenda any more."
        ),
        .warning
      )
    }
    try workspace.write(writes)
    let count = preparation.proposals.count { chosen.contains($0.id) }
    pop()
    (top as? SectionScreen)?.refresh(self)
    sayDone([
      Text(
        de: count == 1 ? "1 Punkt übernommen" : "\(count) Punkte übernommen",
        en: count == 1 ? "1 item taken over" : "\(count) items taken over"
      )
    ])
  }
}
