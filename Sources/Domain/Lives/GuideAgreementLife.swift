/// The way of a guide agreement from the draft to the closing talk (requirements 140 to 145).
enum GuideAgreementLife {
  static let life: RecordLife = {
    var life = RecordLife(
      GuideAgreement.kind,
      states: .guideStates,
      next: next,
      values: values
    )
    life.steps = [
      "extended": Text(de: "verlängern", en: "extend"),
      "reviewed": Text(de: "ausgewertet", en: "reviewed"),
    ]
    life.effects = { subject, step, office in
      let isServing: Bool? =
        switch step.key {
        case "running": true
        case "ended", "handed-over": false
        default: nil
        }
      return VolunteerService.effects(
        of: subject.values["guide"].map { RecordID($0) },
        with: subject.id,
        isServing: isServing,
        office
      )
    }
    life.questions = { _, step, office in step.key == "ended" ? [selfHelp(office), closing] : [] }
    life.extended = { subject, end, office throws(Refusal) in
      try LaterEnd.values(subject, until: end, on: office.today)
    }
    life.canExtend = { ["running", "paused"].contains($0.state.key) }
    life.needsEnd = true
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "draft": ["running", "ended"]
      case "running": ["reviewed", "paused", "extended", "handed-over", "ended"]
      case "paused": ["running", "extended", "handed-over", "ended"]
      case "handed-over": ["ended", "running"]
      default: ["running"]
      }
    return keys.map { Term($0) }
  }

  /// Days that stand there already stay, but for an end that an ending comes before.
  static func values(
    _ subject: RecordLife.Subject,
    to step: Term,
    _ office: Office
  ) -> RecordLife.Values {
    let day = office.today
    let later = day.adding(months: office.value(of: VolunteerThresholds.guideReview))
    let review = min(later, subject.day("end").map { max($0, day) } ?? later).stored
    if step.key == "reviewed" { return [("review", review)] }
    var values: RecordLife.Values = [("state", step.key)]
    if step.key == "running" {
      if subject.day("start") == nil { values.append(("start", day.stored)) }
      if subject.day("review") == nil { values.append(("review", review)) }
    }
    if ["ended", "handed-over"].contains(step.key) { values += LaterEnd.cut(subject, on: day) }
    return values
  }

  /// What counts at the end is what the person can do alone now (requirement 143).
  private static func selfHelp(_ office: Office) -> LifeQuestion {
    let field = Text(
      de: "Wie weit kam die Hilfe zur Selbsthilfe?",
      en: "Help to self-help: how far?"
    )
    return LifeQuestion(
      title: field,
      answers: office.terms[.selfHelpResults].entries.map { entry in
        .init(
          key: entry.term.key,
          title: entry.label,
          values: [("self-help", entry.term.key)]
        )
      }
    )
  }

  private static let closing = LifeQuestion(
    title: Text(de: "Abschlussgespräch festhalten?", en: "Record the closing talk?"),
    answers: [
      .init(
        key: "now",
        title: Text(
          de: "Ja: Abschluss, und was beide gelernt haben",
          en: "Yes: the closing, and what both learned"
        ),
        opens: "closing"
      ),
      .init(key: "later", title: Text(de: "Später", en: "Later")),
    ]
  )
}
