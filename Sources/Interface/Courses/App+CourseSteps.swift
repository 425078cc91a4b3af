import Domain
import Workspace

/// The steps of those who take part in a course, and of the course itself.
extension App {
  private func participations(_ ids: [RecordID]) -> [Entry<Participation>] {
    ids.compactMap { workspace.entry($0, of: Participation.self) }
  }

  /// Moves the course that is chosen on, or those who take part in one; nil where it is neither.
  var courseStep: (() -> Void)? {
    guard let id = top.selected.first ?? top.list?.focused else { return nil }
    let chosen = top.selected
    switch id.prefix {
    case Substring(Course.kind.prefix): return { [self] in moveCourse(id) }
    case Substring(Participation.kind.prefix): return { [self] in moveParticipants(chosen) }
    default: return nil
    }
  }

  /// Asks for the state that comes next, and lets all of them have it.
  func moveParticipants(_ ids: [RecordID]) {
    let people = participations(ids)
    guard let first = people.first, let course = first.record.course else { return }
    guard people.allSatisfy({ $0.record.course == course }) else {
      return say(
        Text(
          de: "Bitte markieren Sie nur Personen desselben Kurses.",
          en: "Please mark only people of the same course."
        ),
        .warning
      )
    }
    guard people.allSatisfy({ $0.record.state == first.record.state }) else {
      return say(
        Text(
          de: "Bitte markieren Sie nur Personen mit demselben Stand.",
          en: "Please mark only people of the same state."
        ),
        .warning
      )
    }
    let now = workspace.office.words(first.record.state, of: .participationStates)
    let entries = CourseLife.nextStates(after: first.record.state).map { state in
      PickerSource.Entry(
        key: state.key,
        label: workspace.office.words(state, of: .participationStates)[language]
      )
    }
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand nach „\(now.de)“", en: "Next state after “\(now.en)”"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        app.move(ids, from: first.record.state, to: Term(key), of: course)
      }
    )
  }

  /// Moves them; nobody goes beyond the places without a question.
  private func move(
    _ ids: [RecordID],
    from asked: Term,
    to state: Term,
    of course: RecordID
  ) {
    follow()
    guard let standing = workspace.office.standing(of: course) else { return }
    let people = participations(ids)
    if let moved = people.first(where: { $0.record.state != asked }) {
      return sayMoved(
        moved.id,
        workspace.office.words(moved.record.state, of: .participationStates)
      )
    }
    let new = people.count { !CourseStanding.seated.contains($0.record.state) }
    guard CourseStanding.seated.contains(state), let free = standing.free, new > free else {
      return attempt { try write(people, to: state, standing) }
    }
    push(
      QuestionScreen(
        Text(
          de: "\(CourseWords.places(standing).de). Trotzdem anmelden?",
          en: "\(CourseWords.places(standing).en). Register all the same?"
        ),
        [
          .init(key: Text(de: "t", en: "a"), Text(de: "Trotzdem anmelden", en: "All the same")) {
            app in app.attempt { try app.write(people, to: state, standing) }
          },
          .init(key: Text(de: "n", en: "n"), Text(de: "Nicht anmelden", en: "Do not")) { _ in },
        ],
        about: [course],
        keys: Text(de: "Esc: nicht anmelden", en: "Esc: do not register")
      )
    )
  }

  private func write(
    _ people: [Entry<Participation>],
    to state: Term,
    _ standing: CourseStanding
  ) throws {
    let office = workspace.office
    if state == Term("completed") {
      return try write(CourseClosing(standing, people: people, in: office))
    }
    let writes = CourseLife.moving(people, to: state, of: standing.course.record, in: office)
    try workspace.write(writes)
    (top as? SectionScreen)?.unmarkAll()
    top.list?.unmarkAll()
    let words = office.words(state, of: .participationStates)
    let count = people.count
    sayDone([Text(de: "\(count) × \(words.de)", en: "\(count) × \(words.en)"), training(writes)])
  }

  /// Gives the next who waits the place that is free.
  func takeNextWaiting(of course: RecordID) {
    follow()
    guard let standing = workspace.office.standing(of: course), let next = standing.waiting.first
    else { return }
    move([next.id], from: next.record.state, to: Term("registered"), of: course)
  }

  /// Asks for the state of the course that comes next.
  func moveCourse(_ id: RecordID) {
    guard let course = workspace.entry(id, of: Course.self)?.record else { return }
    let now = workspace.office.words(course.state, of: .courseStates)
    let entries = CourseLife.next(after: course.state).map { state in
      PickerSource.Entry(
        key: state.key,
        label: workspace.office.words(state, of: .courseStates)[language]
      )
    }
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand nach „\(now.de)“", en: "Next state after “\(now.en)”"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        if key == "done" { return app.askToClose(id) }
        app.attempt { try app.write(Term(key), ofCourse: id, asked: course.state) }
      }
    )
  }

  /// A course that begins lets those who are in it be in training.
  private func write(_ state: Term, ofCourse id: RecordID, asked: Term) throws {
    follow()
    guard let standing = workspace.office.standing(of: id) else { return }
    let now = standing.course.record.state
    guard now == asked else {
      return sayMoved(id, workspace.office.words(now, of: .courseStates))
    }
    let people =
      standing.participations(in: "registered") + standing.participations(in: "attending")
    let learning =
      state == Term("running")
      ? CourseLife.training(people.compactMap(\.record.volunteer), in: workspace.office) : []
    try workspace.write([(id, "state", state.key)] + learning)
    let words = workspace.office.words(state, of: .courseStates)
    sayDone([Text(de: "Kurs: \(words.de)", en: "Course: \(words.en)"), training(learning)])
  }
}
