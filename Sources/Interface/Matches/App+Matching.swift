import Domain
import Terminal
import Workspace

/// Looking for who or what fits.
extension App {
  private static let matched: Set<Substring> = [
    Substring(DeploymentRequest.kind.prefix), Substring(Volunteer.kind.prefix),
    Substring(Need.kind.prefix), Substring(Circular.kind.prefix),
  ]

  /// The request, volunteer, need or circular for which something is looked for here.
  var matchable: RecordID? {
    let page = (top as? RecordScreen)?.id
    return [top.list?.focused, page, top.selected.first].compactMap { $0 }.first {
      App.matched.contains($0.prefix) && workspace.exists($0)
    }
  }

  /// Opens what fits: volunteers for a request, requests for a volunteer, offers for a need, those
  /// who get a circular.
  func openMatches(_ id: RecordID) {
    follow()
    if id.prefix == Need.kind.prefix { return push(ProposalScreen(id, self)) }
    if id.prefix == Circular.kind.prefix { return push(RecipientScreen(id, self)) }
    // What cannot be changed can be looked at as it is.
    if workspace.readOnly != nil { return push(MatchScreen(id, self)) }
    requireComplete(id) { $0.push(MatchScreen(id, $0)) }
  }

  /// Goes on where a request is complete or a note says why not; else asks for it (requirement 123).
  func requireComplete(_ id: RecordID, then go: @escaping (App) -> Void) {
    guard let request = workspace.entry(id, of: DeploymentRequest.self)?.record,
      !request.mayBeMatched
    else { return go(self) }
    let (percent, missing) = (request.completeness.percent, request.completeness.missingWords)
    let sentence = Text(
      de:
        "„\(request.title)“ ist zu \(percent) % vollständig. Es fehlt noch: \(missing.de). Was tun?",
      en: "“\(request.title)” is \(percent) % complete. Still missing: \(missing.en). What now?"
    )
    if let reason = workspace.readOnly { return say(reason, .warning) }
    let field = request.completeness.missing.first?.field
    push(
      QuestionScreen(
        sentence,
        [
          .init(
            key: Text(de: "e", en: "c"),
            Text(de: "Ergänzen, was fehlt", en: "Complete what is missing")
          ) { $0.edit(id, at: field) },
          .init(
            key: Text(de: "t", en: "n"),
            Text(
              de: "Trotzdem vermitteln und vermerken, warum …",
              en: "Match nevertheless, and note why …"
            )
          ) { $0.askOverride(id, then: go) },
        ],
        about: [id],
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }

  private func edit(_ id: RecordID, at field: String?) {
    guard let draft = workspace.draft(of: id) else { return }
    let form = FormScreen(draft, self)
    push(form)
    if let field { form.focus(field) }
  }

  private func askOverride(
    _ id: RecordID,
    problem: Text? = nil,
    then go: @escaping (App) -> Void
  ) {
    push(
      LinePrompt(
        title: Text(
          de: "Vermitteln trotz Lücken, weil (steht dann in der Anfrage):",
          en: "Match although incomplete, because (kept in the request):"
        ),
        problem: problem
      ) { app, typed in
        guard !typed.allSatisfy(\.isWhitespace) else {
          return app.askOverride(
            id,
            problem: Text(de: "Ohne Vermerk geht es nicht.", en: "It takes a note."),
            then: go
          )
        }
        app.attempt {
          let note = try FieldKind.line.parse(typed, app.workspace.typing)
          try app.workspace.write([(id, "override", note)])
          go(app)
        }
      }
    )
  }
}
