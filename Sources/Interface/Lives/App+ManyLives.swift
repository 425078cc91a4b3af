import Domain
import Terminal
import Workspace

/// Moving many records on at once, as one step of undo.
extension App {
  /// The marked records, where all of them go the same way and it can be gone together.
  var markedLives: (subjects: [RecordLife.Subject], life: RecordLife)? {
    let ids = top.selected
    guard ids.count > 1, let first = ids.first, let life = RecordLives.life(of: first),
      life.takesMany, ids.allSatisfy({ $0.prefix == first.prefix })
    else { return nil }
    return (subjects(ids), life)
  }

  private func subjects(_ ids: [RecordID]) -> [RecordLife.Subject] {
    ids.compactMap { id in workspace.values(of: id).map { RecordLife.Subject(id, $0) } }
  }

  /// Asks for the step that the marked records take; those that cannot take it stay as they are.
  func moveOn(_ subjects: [RecordLife.Subject], _ life: RecordLife) {
    let office = workspace.office
    let known = life.states.entries.map(\.term) + life.steps.keys.sorted().map { Term($0) }
    let steps = known.compactMap { step -> PickerSource.Entry? in
      let count = subjects.count { life.next($0.state).contains(step) }
      guard count > 0 else { return nil }
      let words = Text(de: "\(count) von \(subjects.count)", en: "\(count) of \(subjects.count)")
      return PickerSource.Entry(
        key: step.key,
        label: life.words(step, office)[language],
        detail: words[language]
      )
    }
    guard !steps.isEmpty else {
      return say(
        Text(de: "Für diese kommt kein Stand mehr.", en: "No state comes next for these."),
        .warning
      )
    }
    let ids = subjects.map(\.id)
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand der markierten", en: "Next state of the marked ones"),
        source: .fixed(steps)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        app.attempt { try app.move(ids, life, to: Term(key)) }
      }
    )
  }

  private func move(_ ids: [RecordID], _ life: RecordLife, to step: Term) throws {
    // Read again: what was asked took a while.
    follow()
    let office = workspace.office
    let able = subjects(ids).filter { life.next($0.state).contains(step) }
    try workspace.write(
      able.flatMap { subject in
        life.values(subject, step, office).map { (subject.id, $0.field, $0.value) }
      }
    )
    top.list?.unmarkAll()
    let words = life.words(step, office)
    let others = ids.count - able.count
    let rest = Text(
      de: others == 0 ? "" : ", \(others) unverändert",
      en: others == 0 ? "" : ", \(others) unchanged"
    )
    say(
      Text(
        de: "\(able.count) jetzt „\(words.de)“\(rest.de). u nimmt es zurück.",
        en: "\(able.count) now “\(words.en)”\(rest.en). u undoes it."
      ),
      .good
    )
  }
}
