/// The way of a project from the idea to what comes after it (requirements 158, 175).
enum ProjectLife {
  static let life: RecordLife = {
    var life = RecordLife(
      Project.kind,
      states: .projectStates,
      next: next,
      values: values
    )
    life.steps = ["extended": Text(de: "verlängern", en: "extend")]
    life.questions = { subject, step, office in
      asksForFollowUp(subject, step) ? [followUp(office)] : []
    }
    life.extended = { subject, end, office throws(Refusal) in
      try LaterEnd.values(subject, until: end, on: office.today)
    }
    life.canExtend = { ["granted", "running", "closing"].contains($0.state.key) }
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "idea": ["needed", "applied", "granted", "running", "closed"]
      case "needed": ["applied", "granted", "running", "idea", "closed"]
      case "applied": ["granted", "needed", "closed"]
      case "granted": ["running", "extended", "closed"]
      case "running": ["closing", "extended", "decided"]
      case "closing": ["decided", "extended", "running"]
      case "decided": ["closed", "running"]
      default: ["running", "idea"]
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
    var values: RecordLife.Values = [("state", step.key)]
    if step.key == "running", subject.day("start") == nil { values.append(("start", day.stored)) }
    // What goes on is decided anew.
    if ["decided", "closed"].contains(subject.state.key), ["running", "idea"].contains(step.key) {
      values += ["follow-up", "decided"].filter { subject.values[$0] != nil }.map { ($0, "") }
    }
    if step.key == "closed", hasBegun(subject) { values += LaterEnd.cut(subject, on: day) }
    return values
  }

  private static func hasBegun(_ subject: RecordLife.Subject) -> Bool {
    ["running", "closing", "decided"].contains(subject.state.key)
  }

  /// What was never decided is asked for at the latest when the project is closed.
  private static func asksForFollowUp(_ subject: RecordLife.Subject, _ step: Term) -> Bool {
    step.key == "decided"
      || step.key == "closed" && hasBegun(subject) && subject.values["follow-up"] == nil
  }

  private static func followUp(_ office: Office) -> LifeQuestion {
    let today = office.today.stored
    let project = LifeQuestion.Answer(
      key: "new",
      title: Text(
        de: "fortführen, mit einem neuen Projekt",
        en: "continue, with a new project"
      ),
      values: [("follow-up", "continue"), ("decided", today)],
      derives: true
    )
    let answers = office.terms[.followUps].entries.map { entry in
      LifeQuestion.Answer(
        key: entry.term.key,
        title: entry.label,
        values: [("follow-up", entry.term.key), ("decided", today)]
      )
    }
    return LifeQuestion(
      title: Text(de: "Wie geht es weiter?", en: "What comes after?"),
      answers: Array(answers.prefix(1)) + [project] + answers.dropFirst()
    )
  }
}
