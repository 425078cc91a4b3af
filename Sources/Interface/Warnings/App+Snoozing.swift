import Domain
import Workspace

/// A screen on which cases of the rules can be chosen.
protocol WarningChoosing: AnyObject {
  /// The rule in the focus with the cases that are meant; nil where there is none.
  var chosenCases: (rule: Warning, cases: [WarningCase])? { get }
  /// The case in the focus that is put aside; nil where there is none.
  var chosenAside: SnoozedCase? { get }
}

extension WarningChoosing {
  /// What can be done with the cases in the focus.
  var warningContexts: Set<Context> {
    if chosenCases != nil { return [.warned, .present] }
    return chosenAside == nil ? [] : [.warned, .aside]
  }
}

extension App {
  var warningChoice: (any WarningChoosing)? {
    top === panes ? panes.warningChoice : top as? any WarningChoosing
  }

  /// Asks until when cases wait, and why.
  func askToSnooze(_ rule: Warning, _ cases: [WarningCase]) {
    let what =
      cases.count == 1 ? Text("") : Text(de: "\(cases.count)-mal ", en: "\(cases.count) × ")
    let title =
      what
      + Text(
        de: "\(rule.sign) zurückstellen bis (z. B. +1w, mo, 14.3.)",
        en: "Put \(rule.sign) aside until (for example +1w, mon, 14.3.)"
      )
    ask(title, typed: "+1w") { app, text in
      let stored = try FieldKind.day.parse(text, app.workspace.typing)
      guard let day = Day(stored: stored) else {
        throw Refusal(de: "Bitte nennen Sie einen Tag.", en: "Please name a day.")
      }
      try rule.requireSnooze(until: day, today: app.workspace.today)
      app.askForNote(rule, cases, until: day)
    }
  }

  private func askForNote(_ rule: Warning, _ cases: [WarningCase], until day: Day) {
    let title = Text(
      de: "Bis \(day.writtenWithWeekday(.german)). Vermerk: Warum kann es warten?",
      en: "Until \(day.writtenWithWeekday(.english)). Note: why can it wait?"
    )
    ask(title) { app, note in
      app.follow()
      try app.workspace.snooze(cases, until: day, note: note)
      let count = cases.count == 1 ? "" : " (\(cases.count))"
      app.say(
        Text(
          de:
            "Zurückgestellt bis \(day.written(.german)): \(rule.sign)\(count). u nimmt es zurück.",
          en: "Put aside until \(day.written(.english)): \(rule.sign)\(count). u undoes it."
        ),
        .good
      )
    }
  }

  func wake(_ one: SnoozedCase) throws {
    follow()
    try workspace.wake([one])
    say(
      Text(
        de: "Nicht mehr zurückgestellt: \(one.rule.sign). u nimmt es zurück.",
        en: "No longer put aside: \(one.rule.sign). u undoes it."
      ),
      .good
    )
  }

  /// Goes to what a case is about: its task in the matrix, or its first record.
  func open(_ found: WarningCase) {
    if let task = found.task {
      openMatrix(at: task, found.records.first { $0.prefix == Partner.kind.prefix })
    } else if let id = found.records.first {
      open(id)
    } else {
      say(
        Text(
          de: "Zu diesem Hinweis gibt es noch keinen Eintrag. e sagt, warum er da ist.",
          en: "There is no record for this warning yet. e tells why it is there."
        ),
        .warning
      )
    }
  }
}

extension SnoozedCase {
  /// Until when, by whom and why it is put aside.
  var words: Text {
    let (until, note) = (snooze.record.until, snooze.record)
    let by = note.by.isEmpty ? "" : " (\(note.by))"
    return Text(
      de: "Zurückgestellt bis \(until?.written(.german) ?? "")\(by): \(note.note)",
      en: "Put aside until \(until?.written(.english) ?? "")\(by): \(note.note)"
    )
  }
}
