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
    let step = Term("handed-over")
    let values = GuideAgreement.fields.map { ($0.definition.key, $0.read(agreement.record)) }
    let before = RecordLife.Subject(
      agreement.id,
      Dictionary(values.filter { !$0.1.isEmpty }) { first, _ in first }
    )
    let life = GuideAgreementLife.life
    let changes = life.values(before, step, office).map { field, value in
      LifeEffect(
        record: agreement.id,
        field: field,
        value: value,
        words: words(field, value, of: agreement.record, office)
      )
    }
    return changes + life.effects(before, step, office)
  }

  private static func words(
    _ field: String,
    _ value: String,
    of agreement: GuideAgreement,
    _ office: Office
  ) -> Text {
    let client = agreement.client
    if let day = Day(stored: value).map(WarningWords.day) {
      return Text(
        de: "Lotsenvereinbarung \(client) bis \(day.de)",
        en: "guide agreement \(client) until \(day.en)"
      )
    }
    let words = office.words(Term(value), of: .guideStates)
    return Text(
      de: "Lotsenvereinbarung \(client): \(words.de)",
      en: "guide agreement \(client): \(words.en)"
    )
  }

  private static let result = LifeQuestion(
    title: Text(de: "Ergebnis festhalten?", en: "Record the result?"),
    answers: [
      .init(key: "now", title: Text(de: "Ja, gleich", en: "Yes, now"), opens: "result"),
      .init(key: "later", title: Text(de: "Später", en: "Later")),
    ]
  )
}
