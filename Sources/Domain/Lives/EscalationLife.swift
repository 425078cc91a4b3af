/// The way of an escalation from the request to what came of it (requirement 145).
enum EscalationLife {
  static let life: RecordLife = {
    var life = RecordLife(
      Escalation.kind,
      states: .escalationStates,
      next: next
    ) { _, step, _ in [("state", step.key)] }
    life.effects = { subject, step, office in
      step.key == "taken-over" ? handedOver(subject, office) : []
    }
    life.questions = { _, step, _ in step.key == "done" ? [result] : [] }
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "requested": ["taken-over", "declined", "done"]
      case "taken-over": ["done", "declined"]
      case "declined": ["requested", "done"]
      default: ["requested"]
      }
    return keys.map { Term($0) }
  }

  /// The guide agreement whose case a service takes over.
  private static func handedOver(_ subject: RecordLife.Subject, _ office: Office) -> [LifeEffect] {
    let id = subject.values["agreement"].map { RecordID($0) }
    guard let agreement = office.guideAgreements.first(where: { $0.id == id }),
      agreement.record.isRunning
    else { return [] }
    let words = office.words(Term("handed-over"), of: .guideStates)
    let client = agreement.record.client
    return [
      LifeEffect(
        record: agreement.id,
        field: "state",
        value: "handed-over",
        words: Text(
          de: "Lotsenvereinbarung \(client): \(words.de)",
          en: "guide agreement \(client): \(words.en)"
        )
      )
    ]
  }

  private static let result = LifeQuestion(
    title: Text(de: "Ergebnis festhalten?", en: "Record the result?"),
    answers: [
      .init(key: "now", title: Text(de: "Ja, gleich", en: "Yes, now"), opens: "result"),
      .init(key: "later", title: Text(de: "Später", en: "Later")),
    ]
  )
}
