/// The way of a task from open to done, or to whom it waits for (requirement 192).
enum TaskLife {
  static let life: RecordLife = {
    var life = RecordLife(ActionItem.kind, states: .taskStates, next: next) {
      subject,
      step,
      office in
      values(of: subject, to: step, on: office.today)
    }
    life.questions = { subject, step, office in
      step.key == "waiting" ? [whom(subject, office)] : []
    }
    life.takesMany = true
    return life
  }()

  static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "open": ["done", "waiting", "dropped"]
      case "waiting": ["done", "open", "dropped"]
      default: ["open"]
      }
    return keys.map { Term($0) }
  }

  /// The state with its day; what nobody has to do any more is put aside no longer.
  static func values(
    of subject: RecordLife.Subject,
    to step: Term,
    on day: Day
  ) -> RecordLife.Values {
    func clear(_ fields: [String]) -> RecordLife.Values {
      fields.filter { subject.values[$0] != nil }.map { ($0, "") }
    }
    switch step.key {
    case "done": return [("state", "done"), ("done", day.stored)] + clear(["parked-until"])
    case "dropped": return [("state", "dropped")] + clear(["done", "parked-until"])
    case "open": return [("state", "open")] + clear(["done", "waiting-for"])
    default: return [("state", step.key)] + clear(["done"])
    }
  }

  /// For whom it waits: those with whom the task has to do, or somebody else.
  private static func whom(_ subject: RecordLife.Subject, _ office: Office) -> LifeQuestion {
    var names: [String] = []
    if let id = subject.values["contact"].map({ RecordID($0) }),
      let contact = office.contacts.first(where: { $0.id == id })?.record
    {
      names.append(
        [contact.firstName, contact.lastName].filter { !$0.isEmpty }.joined(separator: " ")
      )
    }
    if let id = subject.values["partner"].map({ RecordID($0) }), office.isKnown(id) {
      names.append(office.name(id))
    }
    let known = names.filter { !$0.isEmpty }.enumerated().map { place, name in
      LifeQuestion.Answer(key: "\(place)", title: Text(name), values: [("waiting-for", name)])
    }
    return LifeQuestion(
      title: Text(de: "Auf wen wartet die Aufgabe?", en: "For whom does the task wait?"),
      answers: known + [
        .init(
          key: "other",
          title: Text(
            de: "Auf jemand anderen: Namen eintragen",
            en: "For somebody else: type a name"
          ),
          opens: "waiting-for"
        ),
        .init(key: "later", title: Text(de: "Das steht noch nicht fest", en: "Not known yet")),
      ]
    )
  }
}
