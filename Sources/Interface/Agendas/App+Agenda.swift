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
      let id = screen.focused?.id
    else { return }
    let writes = agenda.moving(id, by: step)
    if !writes.isEmpty { try workspace.write(writes) }
    screen.refresh(self)
    screen.focus(id)
  }

  /// Asks until when the focused item is parked.
  func askToPark(typed: String = "", problem: Text? = nil) {
    guard let screen = agendaScreen, let id = screen.focused?.id else { return }
    push(
      LinePrompt(
        title: Text(
          de: "Parken bis (leer: in den Speicher der Reihe)",
          en: "Park until (empty: to the backlog of the series)"
        ),
        text: typed,
        problem: problem
      ) { app, text in
        do {
          try app.park(id, until: text)
        } catch let refusal as Refusal {
          app.askToPark(typed: text, problem: refusal.text)
        } catch {
          app.say(Failure(error).text, .error)
        }
      }
    )
  }

  private func park(_ id: RecordID, until text: String) throws {
    let isEmpty = text.allSatisfy(\.isWhitespace)
    let day = isEmpty ? nil : Day(stored: try FieldKind.day.parse(text, workspace.typing))
    guard let owner = agendaScreen?.owner, let agenda = agenda(of: owner),
      let item = workspace.entry(id, of: AgendaItem.self)
    else { return }
    try workspace.write(agenda.parking(item, until: day))
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
    guard !writes.isEmpty else { return }
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
