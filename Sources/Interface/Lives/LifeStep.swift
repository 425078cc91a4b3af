import Domain
import Terminal
import Workspace

/// A step of a record on its way: it asks what has to be asked, then writes all at once.
///
/// Going back at any question leaves all as it was.
struct LifeStep {
  private let id: RecordID
  private let life: RecordLife
  private let step: Term
  /// The state in which the step was asked for.
  private let asked: Term
  private var answers: [LifeQuestion.Answer] = []
  /// The end that was asked for, as stored.
  private var end: String?
  /// What was typed where the step asks for something, as the values that come of it.
  private var typed: RecordLife.Values?

  init(_ subject: RecordLife.Subject, _ life: RecordLife, _ step: Term) {
    id = subject.id
    asked = subject.state
    self.life = life
    self.step = step
  }

  private func subject(_ app: App) -> RecordLife.Subject? {
    // Read again: what was asked took a while.
    app.follow()
    guard var values = app.workspace.values(of: id) else { return nil }
    if let end { values["end"] = end }
    return RecordLife.Subject(id, values)
  }

  /// Asks what is still open, or takes the step.
  func go(_ app: App) {
    guard let subject = subject(app) else { return }
    guard subject.state == asked else {
      return app.sayMoved(id, life.words(subject.state, app.workspace.office))
    }
    if let reason = life.refusal(subject, step, app.workspace.office) {
      return app.say(reason, .warning)
    }
    if life.needsEnd, subject.day("end") == nil, !["ended", "declined"].contains(step.key) {
      return askForEnd(app)
    }
    let questions = life.questions(subject, step, app.workspace.office)
    if questions.indices.contains(answers.count) { return ask(questions[answers.count], app) }
    if typed == nil, let prompt = life.prompt(subject, step, app.workspace.office) {
      return ask(prompt, app)
    }
    app.attempt { try write(subject, app) }
  }

  private func ask(_ question: LifeQuestion, _ app: App) {
    let entries = question.answers.map {
      PickerSource.Entry(key: $0.key, label: $0.title[app.language])
    }
    app.push(
      PickerScreen(title: question.title, source: .fixed(entries)) { chosen, app in
        guard let answer = question.answers.first(where: { $0.key == chosen.first }) else { return }
        var step = self
        step.answers.append(answer)
        step.go(app)
      }
    )
  }

  /// Asks for what is typed with the step; what cannot be so is asked for again.
  private func ask(_ prompt: LifePrompt, _ app: App) {
    app.ask(prompt.title) { app, text in
      let isEmpty = text.allSatisfy(\.isWhitespace)
      let stored = isEmpty ? "" : try prompt.kind.parse(text, app.workspace.typing)
      var step = self
      step.typed = try prompt.values(stored)
      step.go(app)
    }
  }

  /// What was agreed before an end was asked for gets one, written once all else is answered.
  private func askForEnd(_ app: App) {
    let title = Text(
      de: "Bis wann? Ohne Ende wird nichts vereinbart.",
      en: "Until when? Nothing is agreed without an end."
    )
    app.ask(title) { app, text in
      let stored = try FieldKind.day.parse(text, app.workspace.typing)
      guard let day = Day(stored: stored), let subject = subject(app) else { return }
      try check(day, subject, app.workspace.today)
      var step = self
      step.end = stored
      step.go(app)
    }
  }

  private func check(
    _ end: Day,
    _ subject: RecordLife.Subject,
    _ today: Day
  ) throws(Refusal) {
    if let start = subject.day("start"), end < start {
      throw Refusal(
        de: "Das Ende liegt vor dem Beginn am \(start.written(.german)).",
        en: "The end is before the start on \(start.written(.english))."
      )
    }
    guard end < today else { return }
    throw Refusal(de: "Dieser Tag ist schon vorbei.", en: "This day is over already.")
  }

  private func write(_ subject: RecordLife.Subject, _ app: App) throws {
    let office = app.workspace.office
    // An answer knows better than what is written as a rule.
    let signed = life.signed(step).map { [($0, app.workspace.user)] } ?? []
    let told = answers.flatMap(\.values) + (typed ?? [])
    let all = life.values(subject, step, office) + signed + told
    let last = Dictionary(all.map { ($0.field, $0.value) }) { _, later in later }
    let effects = life.effects(subject, step, office) + answers.flatMap(\.effects)
    // A change of its own: taking back the step must not leave a record without an end.
    if let end { try app.workspace.write([(id, "end", end)]) }
    try app.workspace.write(
      last.sorted { $0.key < $1.key }.map { (id, $0.key, $0.value) }
        + effects.map { ($0.record, $0.field, $0.value) }
    )
    say(effects, office, app)
    if let field = answers.compactMap(\.opens).first { open(at: field, app) }
    if answers.contains(where: \.derives), app.reasonNotToDerive(from: id) == nil {
      app.derive(from: id)
    }
  }

  private func say(_ effects: [LifeEffect], _ office: Office, _ app: App) {
    let words = life.words(step, office)
    let isState = life.values(RecordLife.Subject(id, [:]), step, office)
      .contains { $0.field == "state" }
    let told =
      isState
      ? Text(de: "Stand: \(words.de) seit heute.", en: "State: \(words.en) since today.")
      : Text(de: "Heute \(words.de).", en: "Today \(words.en).")
    let more = effects.reduce(Text("")) { text, effect in
      text + Text(" ") + effect.words + Text(".")
    }
    app.say(told + more + Text(de: " u nimmt es zurück.", en: " u undoes it."), .good)
  }

  private func open(at field: String, _ app: App) {
    guard let draft = app.workspace.draft(of: id) else { return }
    let form = FormScreen(draft, app)
    form.focus(field)
    app.push(form)
  }
}
