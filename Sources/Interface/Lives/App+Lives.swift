import Domain
import Terminal
import Workspace

/// Moving records on from state to state.
extension App {
  /// The record whose state can be moved on: the marked one or the one in the focus of a
  /// list, or the one that is open.
  var focusedLife: (subject: RecordLife.Subject, life: RecordLife)? {
    guard let id = top.selected.first ?? top.list?.focused, let life = RecordLives.life(of: id),
      let values = workspace.values(of: id)
    else { return nil }
    return (RecordLife.Subject(id, values), life)
  }

  /// Asks for the step that comes next, the usual one first, and takes it.
  func moveOn(_ subject: RecordLife.Subject, _ life: RecordLife) {
    let office = workspace.office
    // Where there is but one thing to do, and nothing to lose, it is done.
    let steps = life.next(subject.state)
    if let only = steps.first, steps.count == 1, life.steps[only.key] != nil {
      return LifeStep(subject, life, only).go(self)
    }
    let now = office.words(subject.state, of: life.states)
    let entries = steps.map { step in
      PickerSource.Entry(
        key: step.key,
        label: life.words(step, office)[language],
        detail: consequences(of: step, subject, life)
      )
    }
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand nach „\(now.de)“", en: "Next state after “\(now.en)”"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        if key == "extended" { return app.askToExtend(subject.id) }
        LifeStep(subject, life, Term(key)).go(app)
      }
    )
  }

  /// Says that a colleague changed the state that was asked about.
  func sayMoved(_ id: RecordID, _ now: Text) {
    let name = workspace.label(id) ?? id.text
    say(
      Text(
        de: "„\(name)“ ist inzwischen „\(now.de)“; nichts geändert.",
        en: "“\(name)” is “\(now.en)” meanwhile; nothing was changed."
      ),
      .warning
    )
  }

  /// The days that a step would set, in words.
  private func consequences(
    of step: Term,
    _ subject: RecordLife.Subject,
    _ life: RecordLife
  ) -> String {
    if step.key == "extended" {
      return Text(de: "fragt nach dem neuen Ende", en: "asks for the new end")[language]
    }
    let type = RecordTypes.type(prefix: life.kind.prefix)
    return life.values(subject, step, workspace.office)
      .compactMap { field, value in
        guard field != "since", let day = Day(stored: value) else { return nil }
        return "\(type?.field(field)?.title[language] ?? field) \(day.written(language))"
      }.joined(separator: ", ")
  }

  /// Asks for the day on which the record shall end now.
  func askToExtend(_ id: RecordID) {
    guard let values = workspace.values(of: id) else { return }
    let end = RecordLife.Subject(id, values).day("end").map {
      Text(
        de: " (bisher bis \($0.written(.german)))",
        en: " (so far until \($0.written(.english)))"
      )
    }
    let title = Text(de: "Verlängern bis zum", en: "Extend until") + (end ?? Text(""))
    ask(title) { app, text in
      if !text.allSatisfy(\.isWhitespace) { try app.extend(id, until: text) }
    }
  }

  private func extend(_ id: RecordID, until text: String) throws {
    let stored = try FieldKind.day.parse(text, workspace.typing)
    // Read again: what was asked took a while.
    follow()
    guard let end = Day(stored: stored), let values = workspace.values(of: id),
      let changes = try RecordLives.life(of: id)?.extended?(
        RecordLife.Subject(id, values),
        end,
        workspace.office
      )
    else { return }
    try workspace.write(changes.map { (id, $0.field, $0.value) })
    say(
      Text(
        de: "Verlängert bis \(end.written(.german)). u nimmt es zurück.",
        en: "Extended until \(end.written(.english)). u undoes it."
      ),
      .good
    )
  }
}
