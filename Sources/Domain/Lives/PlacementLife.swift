/// The way of a placement from the request to its end (requirement 139).
enum PlacementLife {
  static let life: RecordLife = {
    var life = RecordLife(
      Placement.kind,
      states: .placementStates,
      next: next,
      values: values
    )
    life.steps = [
      "extended": Text(de: "verlängern", en: "extend"),
      "reviewed": Text(de: "ausgewertet", en: "reviewed"),
    ]
    life.effects = { subject, step, office in
      VolunteerService.effects(
        of: subject.values["volunteer"].map { RecordID($0) },
        with: subject.id,
        isServing: PlacementLife.isServing(step, subject.state),
        office
      )
    }
    life.questions = questions
    life.extended = { subject, end, office throws(Refusal) in
      try LaterEnd.values(subject, until: end, on: office.today)
    }
    life.canExtend = { ["trial", "active", "paused"].contains($0.state.key) }
    life.needsEnd = true
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "requested": ["proposed", "meeting", "declined"]
      case "proposed": ["meeting", "trial", "active", "declined"]
      case "meeting": ["trial", "active", "proposed", "declined"]
      case "trial": ["active", "paused", "ended", "declined"]
      case "active": ["reviewed", "paused", "extended", "ended"]
      case "paused": ["active", "extended", "ended"]
      case "ended": ["active"]
      default: ["requested", "proposed"]
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
    let later = day.adding(months: office.value(of: VolunteerThresholds.placementReview))
    // What ends before is looked at when it ends.
    let review = min(later, subject.day("end").map { max($0, day) } ?? later).stored
    if step.key == "reviewed" { return [("review", review)] }
    var values: RecordLife.Values = [("state", step.key)]
    let days = ["proposed": "proposed", "meeting": "met", "trial": "trial", "active": "start"]
    if let field = days[step.key], subject.day(field) == nil { values.append((field, day.stored)) }
    if step.key == "active", let start = subject.day("start"), start > day {
      values.append(("start", day.stored))
    }
    if step.key == "active", subject.day("review") == nil { values.append(("review", review)) }
    if step.key == "paused" { values.append(("paused", day.stored)) }
    if step.key != "paused", subject.day("paused") != nil { values.append(("paused", "")) }
    if step.key == "ended" { values += LaterEnd.cut(subject, on: lastDay(of: subject, day)) }
    if subject.state.key == "ended", subject.values["end-reason"] != nil {
      values.append(("end-reason", ""))
    }
    return values
  }

  /// What ends while it is paused was last done when the pause began.
  private static func lastDay(of subject: RecordLife.Subject, _ today: Day) -> Day {
    guard subject.state.key == "paused", let paused = subject.day("paused") else { return today }
    return min(paused, today)
  }

  /// Nil where the step changes nothing about whether the volunteer serves.
  static func isServing(_ step: Term, _ state: Term) -> Bool? {
    switch step.key {
    case "active": true
    case "ended", "declined": false
    default: nil
    }
  }

  private static func questions(
    _ subject: RecordLife.Subject,
    _ step: Term,
    _ office: Office
  ) -> [LifeQuestion] {
    switch step.key {
    case "ended":
      [reason(office), review(office)] + RequestPlaces.questions(subject, isTaken: false, office)
    case "declined": [reason(office)]
    case "active": RequestPlaces.questions(subject, isTaken: true, office)
    default: []
    }
  }

  private static func reason(_ office: Office) -> LifeQuestion {
    LifeQuestion(
      title: Text(de: "Aus welchem Grund?", en: "For what reason?"),
      answers: office.terms[.endReasons].entries.map { entry in
        LifeQuestion.Answer(
          key: entry.term.key,
          title: entry.label,
          values: [("end-reason", entry.term.key)]
        )
      }
    )
  }

  private static func review(_ office: Office) -> LifeQuestion {
    let today = office.today
    let later = today.adding(days: 14)
    return LifeQuestion(
      title: Text(de: "Wann auswerten?", en: "When to review it?"),
      answers: [
        .init(
          key: "now",
          title: Text(de: "Gleich: Erfahrungen festhalten", en: "Now: record the experience"),
          values: [("review", today.stored)],
          opens: "feedback"
        ),
        .init(
          key: "later",
          title: Text(
            de: "In zwei Wochen, am \(later.written(.german))",
            en: "In two weeks, on \(later.written(.english))"
          ),
          values: [("review", later.stored)]
        ),
        .init(
          key: "never",
          title: Text(de: "Ohne Auswertung", en: "No review"),
          values: [("review", "")]
        ),
      ]
    )
  }
}
