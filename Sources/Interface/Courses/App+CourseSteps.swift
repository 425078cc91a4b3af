import Domain
import Workspace

/// The steps of those who take part in a course, and of the course itself.
extension App {
  private func participations(_ ids: [RecordID]) -> [Entry<Participation>] {
    ids.compactMap { workspace.entry($0, of: Participation.self) }
  }

  /// Asks for the state that comes next, and lets all of them have it.
  func moveParticipants(_ ids: [RecordID]) {
    let people = participations(ids)
    guard let first = people.first, let course = first.record.course,
      people.allSatisfy({ $0.record.course == course })
    else { return }
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
        label: Vocabulary.participationStates.label(state.key, language)
      )
    }
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand nach „\(now.de)“", en: "Next state after “\(now.en)”"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        app.move(ids, to: Term(key), of: course)
      }
    )
  }

  /// Moves them; nobody goes beyond the places without a question.
  private func move(_ ids: [RecordID], to state: Term, of course: RecordID) {
    follow()
    guard let standing = workspace.office.standing(of: course) else { return }
    let people = participations(ids)
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
    let words = office.words(state, of: .participationStates)
    let count = people.count
    sayDone([Text(de: "\(count) × \(words.de)", en: "\(count) × \(words.en)"), training(writes)])
  }

  /// Gives the next who waits the place that is free.
  func takeNextWaiting(of course: RecordID) {
    follow()
    guard let standing = workspace.office.standing(of: course), let next = standing.waiting.first
    else { return }
    move([next.id], to: Term("registered"), of: course)
  }

  /// Asks whether the course is to be closed, with what that brings.
  func askToClose(_ course: RecordID) {
    follow()
    let office = workspace.office
    guard let standing = office.standing(of: course) else { return }
    let closing = CourseClosing(standing, in: office)
    let registered = standing.participations(in: "registered").count
    let count = closing.people.count
    var answers: [QuestionScreen.Answer] = [
      .init(
        key: Text(de: "a", en: "c"),
        Text(de: "Abschließen: \(count) haben teilgenommen", en: "Close: \(count) attended")
      ) { $0.close(course, isWhole: false) }
    ]
    if registered > 0 {
      let all = count + registered
      answers.append(
        .init(
          key: Text(de: "m", en: "w"),
          Text(
            de: "Mit den \(registered) Angemeldeten: \(all) schließen ab",
            en: "With the \(registered) registered: \(all) complete it"
          )
        ) { $0.close(course, isWhole: true) }
      )
    }
    push(
      QuestionScreen(
        question(closing),
        answers,
        about: [course],
        keys: Text(de: "Esc: nicht abschließen", en: "Esc: do not close it")
      )
    )
  }

  /// The day and what the course grants until when.
  private func question(_ closing: CourseClosing) -> Text {
    let course = closing.standing.course.record
    let day = closing.day
    let words = workspace.office.words(closing.grants, of: .qualificationKinds)
    let end = closing.until.map {
      Text(de: " bis \($0.written(.german))", en: " until \($0.written(.english))")
    }
    let granted =
      closing.grants == .none
      ? Text(de: "Er verleiht keine Qualifikation.", en: "It grants no qualification.")
      : Text(
        de: "Wer abschließt, erhält „\(words.de)“\(end?.de ?? "").",
        en: "Who completes it gets “\(words.en)”\(end?.en ?? "")."
      )
    return Text(
      de: "„\(course.title)“ zum \(day.written(.german)) abschließen? \(granted.de)",
      en: "Close “\(course.title)” as of \(day.written(.english))? \(granted.en)"
    )
  }

  private func close(_ course: RecordID, isWhole: Bool) {
    follow()
    let office = workspace.office
    guard let standing = office.standing(of: course) else { return }
    attempt { try write(CourseClosing(standing, isWhole: isWhole, in: office)) }
  }

  /// Writes all of it as one step, and counts what became of whom.
  private func write(_ closing: CourseClosing) throws {
    try workspace.write(closing.writes { workspace.newID(prefix: $0) })
    (top as? SectionScreen)?.unmarkAll()
    let (people, qualified, ready) = (
      closing.people.count, closing.qualified.count, closing.ready.count
    )
    let words = workspace.office.words(closing.grants, of: .qualificationKinds)
    sayDone([
      Text(de: "\(people) abgeschlossen", en: "\(people) completed"),
      qualified > 0
        ? Text(de: "\(qualified) × „\(words.de)“", en: "\(qualified) × “\(words.en)”") : nil,
      ready > 0 ? Text(de: "\(ready) jetzt einsetzbar", en: "\(ready) now ready") : nil,
    ])
  }

  /// Asks for the state of the course that comes next.
  func moveCourse(_ id: RecordID) {
    guard let course = workspace.entry(id, of: Course.self)?.record else { return }
    let now = workspace.office.words(course.state, of: .courseStates)
    let entries = CourseLife.next(after: course.state).map { state in
      PickerSource.Entry(key: state.key, label: Vocabulary.courseStates.label(state.key, language))
    }
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand nach „\(now.de)“", en: "Next state after “\(now.en)”"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        if key == "done" { return app.askToClose(id) }
        app.attempt { try app.write(Term(key), ofCourse: id) }
      }
    )
  }

  /// A course that begins lets those who are in it be in training.
  private func write(_ state: Term, ofCourse id: RecordID) throws {
    follow()
    guard let standing = workspace.office.standing(of: id) else { return }
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
