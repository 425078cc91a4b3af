/// The way of a funding from the idea to the proof (requirement 173).
enum FundingLife {
  static let life: RecordLife = {
    var life = RecordLife(
      ProjectFunding.kind,
      states: .fundingStates,
      next: next
    ) { subject, step, office in values(subject, to: step, on: office.today) }
    life.steps = ["extended": Text(de: "verlängern", en: "extend")]
    life.questions = { subject, step, office in
      ["checked", "applied"].contains(step.key) ? [check(subject, step, office)] : []
    }
    life.extended = { subject, end, office throws(Refusal) in
      try LaterEnd.values(subject, until: end, on: office.today)
    }
    life.canExtend = { ProjectFunding.running.contains($0.state.key) }
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "idea": ["checked", "applied", "dropped"]
      case "checked": ["applied", "dropped"]
      case "applied": ["granted", "rejected", "dropped"]
      case "granted": ["drawing", "extended", "proving"]
      case "drawing": ["proving", "extended"]
      case "proving": ["closed"]
      case "rejected": ["applied", "dropped"]
      case "dropped": ["idea"]
      default: []
      }
    return keys.map { Term($0) }
  }

  /// The state with its day; a day that stands there already stays, but for a second application.
  static func values(
    _ subject: RecordLife.Subject,
    to step: Term,
    on day: Day
  ) -> RecordLife.Values {
    func first(_ field: String) -> RecordLife.Values {
      subject.day(field) == nil ? [(field, day.stored)] : []
    }
    let days: RecordLife.Values =
      switch step.key {
      case "applied" where subject.state.key == "rejected":
        [("applied", day.stored), ("decided", "")]
      case "applied": first("applied")
      case "granted", "rejected": first("decided")
      case "closed": first("proved")
      default: []
      }
    return [("state", step.key)] + days
  }

  /// What the directive asks for, and whether the application meets it.
  private static func check(
    _ subject: RecordLife.Subject,
    _ step: Term,
    _ office: Office
  ) -> LifeQuestion {
    let isApplying = step.key == "applied"
    let go = Text(
      de: isApplying ? "Ja, als heute beantragt eintragen" : "Ja, als geprüft eintragen",
      en: isApplying ? "Yes, enter it as applied for today" : "Yes, enter it as checked"
    )
    let fix = Text(
      de: "Eintragen, und die Angaben im Formular ergänzen",
      en: "Enter it, and complete the form"
    )
    let opens = isApplying ? "applied" : "share"
    return LifeQuestion(
      title: summary(subject.id, office),
      answers: [
        .init(key: "go", title: go), .init(key: "form", title: fix, opens: opens),
      ]
    )
  }

  private static func summary(_ id: RecordID, _ office: Office) -> Text {
    let book = FundingBook(office)
    guard let funding = book.fundings[id] else { return Text(de: "Förderprüfung", en: "Check") }
    let check = FundingCheck(Entry(id, funding), book, MultipleFunding(book))
    if check.lines.isEmpty {
      return Text(
        de: "Förderprüfung: keine Richtlinie angegeben. Weiter?",
        en: "Check: no directive is named. Go on?"
      )
    }
    if check.isMet {
      return Text(
        de: "Förderprüfung: alle \(check.lines.count) Bedingungen erfüllt. Weiter?",
        en: "Check: all \(check.lines.count) conditions are met. Go on?"
      )
    }
    let failed = check.notMet.map(\.condition)
    let open = check.unknown.map(\.condition)
    let first =
      failed.isEmpty
      ? Text("") : Text(de: "nicht erfüllt ", en: "not met ") + listed(failed)
    let second =
      open.isEmpty ? Text("") : Text(de: "offen ", en: "open ") + listed(open)
    let gap = failed.isEmpty || open.isEmpty ? Text("") : Text("; ")
    return Text(de: "Förderprüfung: ", en: "Check: ") + first + gap + second
      + Text(de: ". Weiter?", en: ". Go on?")
  }

  private static func listed(_ items: [Text]) -> Text {
    Text(
      de: items.map(\.de).joined(separator: ", "),
      en: items.map(\.en).joined(separator: ", ")
    )
  }
}
