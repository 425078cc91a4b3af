/// The way of a meeting: held, moved, cancelled or left out.
///
/// A meeting that is moved to another day stays planned and keeps the date of its series, so that the
/// series does not propose that date again; without a new day it is moved until somebody knows one.
enum MeetingLife {
  static let life: RecordLife = {
    var life = RecordLife(
      Meeting.kind,
      states: .meetingStates,
      next: next
    ) { subject, step, _ in values(subject, step) }
    life.prompt = { subject, step, _ in prompt(subject, step) }
    return life
  }()

  private static func next(after state: Term) -> [Term] {
    let keys: [String] =
      switch state.key {
      case "", "planned": ["held", "moved", "cancelled", "skipped"]
      case "moved": ["planned", "held", "cancelled", "skipped"]
      case "held": ["planned"]
      default: ["planned", "moved"]
      }
    return keys.map { Term($0) }
  }

  private static func values(_ subject: RecordLife.Subject, _ step: Term) -> RecordLife.Values {
    var values: RecordLife.Values = [("state", step.key)]
    if step.key == "moved", let date = date(of: subject) { values.append(("slot", date)) }
    if step.key == "planned", subject.values["reason"] != nil { values.append(("reason", "")) }
    return values
  }

  /// The date of the series that it stands for; nil where it belongs to none.
  private static func date(of subject: RecordLife.Subject) -> String? {
    guard subject.values["series"] != nil else { return nil }
    return subject.values["slot"] ?? subject.values["day"]
  }

  private static func prompt(_ subject: RecordLife.Subject, _ step: Term) -> LifePrompt? {
    // Whoever moved it without a new day names it when it is planned again.
    let isMoving = step.key == "moved" || step.key == "planned" && subject.state.key == "moved"
    switch step.key {
    case _ where isMoving:
      let old = subject.day("day")
      let from = old.map(WarningWords.day).map {
        Text(de: " (bisher am \($0.de))", en: " (so far on \($0.en))")
      }
      return LifePrompt(
        title: Text(
          de: "Neuer Tag\(from?.de ?? ""); leer, solange er offen ist",
          en: "New day\(from?.en ?? ""); empty while it is open"
        ),
        kind: .day
      ) { stored throws(Refusal) in
        guard let day = Day(stored: stored) else { return [] }
        guard day != old else {
          throw Refusal(
            de: "An diesem Tag steht es schon; bitte nennen Sie einen anderen.",
            en: "It is on this day already; please name another."
          )
        }
        return [("state", "planned"), ("day", stored)]
      }
    case "cancelled", "skipped":
      return LifePrompt(
        title: Text(de: "Grund (darf leer bleiben)", en: "Reason (may stay empty)"),
        kind: .line
      ) { stored throws(Refusal) in stored.isEmpty ? [] : [("reason", stored)] }
    default: return nil
    }
  }
}
