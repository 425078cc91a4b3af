import Domain
import Terminal
import Workspace

/// From a match to the placement (requirement 139).
extension App {
  /// Proposes those who are chosen in the list: a form for one, a question for several.
  func propose(_ screen: MatchScreen) {
    follow()
    screen.refresh(self)
    let chosen = screen.chosen
    if let match = chosen.first(where: { $0.excludedBy != nil }) {
      let name = workspace.label(match.volunteer) ?? match.volunteer.text
      let why = match.exclusion ?? Text("")
      return say(
        Text(
          de: "„\(name)“ ist ausgeschlossen: \(why.de).",
          en: "“\(name)” is excluded: \(why.en)."
        ),
        .warning
      )
    }
    guard let first = chosen.first else { return }
    guard chosen.count > 1 else {
      return requireComplete(first.request) { $0.openPlacement(first) }
    }
    requireAllComplete(chosen.map(\.request)) { $0.askToPropose(chosen, screen) }
  }

  /// Asks for each request that is incomplete, one after the other.
  private func requireAllComplete(_ requests: [RecordID], then go: @escaping (App) -> Void) {
    guard let first = requests.first else { return go(self) }
    let rest = Array(requests.dropFirst())
    requireComplete(first) { $0.requireAllComplete(rest, then: go) }
  }

  private func openPlacement(_ match: Match) {
    let draft = workspace.newDraft(RecordType(Placement.self), placement(match))
    let form = FormScreen(draft, self)
    push(form)
    // All else is known from the request.
    if draft["end"].isEmpty { form.focus("end") }
  }

  private func askToPropose(_ chosen: [Match], _ screen: MatchScreen) {
    if let open = chosen.first(where: { placement($0)["end"] == nil }) {
      let name = workspace.label(open.request) ?? open.request.text
      return say(
        Text(
          de: "„\(name)“ hat kein Ende; tragen Sie es in der Anfrage ein.",
          en: "“\(name)” has no end; enter it in the request."
        ),
        .warning
      )
    }
    let subject = workspace.label(screen.subject) ?? screen.subject.text
    let count = chosen.count
    let question =
      screen.isOfRequest
      ? Text(
        de: "\(count) Freiwillige für „\(subject)“ vorschlagen?",
        en: "Propose \(count) volunteers for “\(subject)”?"
      )
      : Text(
        de: "„\(subject)“ für \(count) Anfragen vorschlagen?",
        en: "Propose “\(subject)” for \(count) requests?"
      )
    push(
      QuestionScreen(
        question,
        [
          .init(
            key: Text(de: "v", en: "p"),
            Text(
              de: "Vorschlagen: \(count) Einsätze anlegen",
              en: "Propose: add \(count) placements"
            )
          ) { app in app.attempt { try app.writePlacements(chosen, screen) } },
          .init(key: Text(de: "z", en: "b"), Text(de: "Zurück zur Liste", en: "Back to the list")) {
            _ in
          },
        ],
        about: chosen.map(\.volunteer),
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }

  private func writePlacements(_ chosen: [Match], _ screen: MatchScreen) throws {
    var values: [(record: RecordID, field: String, value: String)] = []
    for match in chosen {
      let draft = workspace.newDraft(RecordType(Placement.self), placement(match))
      values += draft.values.sorted { $0.key < $1.key }.map { (draft.id, $0.key, $0.value) }
    }
    try workspace.write(values)
    screen.view.list.unmarkAll()
    let count = chosen.count
    say(
      Text(
        de: "\(count) Einsätze vorgeschlagen. u nimmt es zurück.",
        en: "\(count) placements proposed. u undoes it."
      ),
      .good
    )
  }

  /// What the placement of a match begins with, by field.
  func placement(_ match: Match) -> [String: String] {
    let request = workspace.entry(match.request, of: DeploymentRequest.self)?.record
    let volunteer = workspace.entry(match.volunteer, of: Volunteer.self)?.record
    let start = request?.start.map { max($0, workspace.today) }
    let values: [String: String?] = [
      "volunteer": match.volunteer.text, "request": match.request.text,
      "site": request?.partner?.text, "state": "proposed", "proposed": workspace.today.stored,
      "start": start?.stored,
      "end": request?.end.flatMap { $0 >= start ?? workspace.today ? $0.stored : nil },
      "hours": request?.hoursPerWeek?.stored, "times": request?.times.stored,
      "accompanier": volunteer?.accompanier?.text,
      "insurance": request?.insurance.key, "origin": request?.origin.key,
    ]
    return values.compactMapValues { $0 }.filter { !$0.value.isEmpty }
  }
}
