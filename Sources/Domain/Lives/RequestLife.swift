/// The ways of needs, deployment requests and prospective sites.
enum RequestLife {
  static let all = [need, request, prospect]

  /// From the need to what meets it (requirements 119, 128, 129).
  private static let need = life(
    Need.kind,
    .needStates,
    [
      "": ["clarifying", "offered", "project", "settled", "declined"],
      "open": ["clarifying", "offered", "project", "settled", "declined"],
      "clarifying": ["offered", "project", "settled", "declined", "open"],
      "offered": ["settled", "open"], "project": ["settled", "open"], "settled": ["open"],
      "declined": ["open"],
    ]
  ) { subject, step, day in
    switch step.key {
    case "settled", "declined": [("closed", day.stored)]
    default: subject.day("closed") == nil ? [] : [("closed", "")]
    }
  }

  /// From the request to the people who take it on (requirement 121).
  private static let request = life(
    DeploymentRequest.kind,
    .requestStates,
    [
      "": ["matching", "filled", "paused", "withdrawn"],
      "open": ["matching", "filled", "paused", "withdrawn"],
      "matching": ["filled", "open", "paused", "withdrawn"],
      "filled": ["closed", "open"], "paused": ["open", "withdrawn", "closed"],
      "withdrawn": ["open"], "closed": ["open"],
    ]
  ) { _, _, _ in [] }

  /// From the idea to the site that was won (requirements 134, 135).
  private static let prospect = life(
    FieldProspect.kind,
    .prospectStates,
    [
      "": ["contacted", "visit", "won", "lost"], "idea": ["contacted", "visit", "won", "lost"],
      "contacted": ["visit", "won", "lost"], "visit": ["won", "contacted", "lost"],
      "won": ["contacted"], "lost": ["idea"],
    ]
  ) { _, _, _ in [] }

  private static func life(
    _ kind: RecordKind,
    _ states: Vocabulary,
    _ steps: [String: [String]],
    more: @escaping @Sendable (RecordLife.Subject, Term, Day) -> RecordLife.Values
  ) -> RecordLife {
    var life = RecordLife(
      kind,
      states: states,
      next: { state in (steps[state.key] ?? []).map { Term($0) } },
      values: { subject, step, office in
        [("state", step.key)] + more(subject, step, office.today)
      }
    )
    life.takesMany = true
    return life
  }
}
