import Domain
import Workspace

/// Who takes part in a course: taking people in, and letting them go on.
extension App {
  /// The course that is open, by its page or by the list of those who take part.
  var openCourse: RecordID? {
    if let page = top as? RecordScreen, page.type.kind == Course.kind { return page.id }
    let owner = (top as? SectionScreen)?.owner
    return owner.flatMap { $0.prefix == Course.kind.prefix ? $0 : nil }
  }

  /// Where the open course stands, as it is now.
  var openStanding: CourseStanding? { openCourse.flatMap { workspace.standing(of: $0) } }

  /// Asks who is to be taken in; those who are in the course or have left are not offered.
  func askForParticipants(of course: RecordID) {
    guard let field = RecordType(Participation.self).field("volunteer"),
      let standing = workspace.office.standing(of: course)
    else { return }
    let office = workspace.office
    let gone = office.volunteers.filter {
      $0.record.state == Term("left") || $0.record.isRestricted(on: office.today)
    }
    let here = Set(standing.participations.compactMap(\.record.volunteer?.text))
      .union(gone.map(\.id.text))
    let all = PickerSource.make(field, self)
    let source = PickerSource(
      find: { query in all.find(query).filter { !here.contains($0.key) } },
      label: all.label
    )
    push(
      PickerScreen(
        title: Text(de: "Wer soll in den Kurs?", en: "Who is to join the course?"),
        source: source,
        isMultiple: true
      ) { chosen, app in
        app.takeIn(chosen.map { RecordID($0) }, to: course)
      }
    )
  }

  /// Takes people in; where the places do not do for all, it is asked what becomes of them.
  private func takeIn(_ people: [RecordID], to course: RecordID) {
    follow()
    guard !people.isEmpty, let standing = workspace.office.standing(of: course) else { return }
    let isQueue = !standing.waiting.isEmpty
    let free = standing.free
    guard let free, isQueue || free < people.count else {
      return attempt { try register(people, waiting: [], course) }
    }
    let rest = people.count - free
    let all = people.count
    var answers: [QuestionScreen.Answer] = []
    if free > 0, rest > 0 {
      answers.append(
        .init(
          key: Text(de: "p", en: "p"),
          Text(
            de: "\(free) anmelden, \(rest) auf die Warteliste",
            en: "Register \(free), \(rest) on the waiting list"
          )
        ) { app in
          app.attempt {
            try app.register(
              Array(people.prefix(free)),
              waiting: Array(people.dropFirst(free)),
              course
            )
          }
        }
      )
    }
    answers += [
      .init(
        key: Text("w"),
        Text(de: "Auf die Warteliste: \(all)", en: "On the waiting list: \(all)")
      ) { app in app.attempt { try app.register([], waiting: people, course) } },
      .init(
        key: Text(de: "t", en: "a"),
        rest > 0
          ? Text(
            de: "Trotzdem alle anmelden, \(rest) über den Plätzen",
            en: "Register all the same"
          )
          : Text(de: "Anmelden, vor den Wartenden", en: "Register, before those who wait")
      ) { app in app.attempt { try app.register(people, waiting: [], course) } },
    ]
    let queue = standing.waiting.count
    let waiting =
      isQueue
      ? Text(de: " Auf der Warteliste: \(queue).", en: " Waiting already: \(queue).") : Text("")
    push(
      QuestionScreen(
        CourseWords.places(standing) + Text(".") + waiting,
        answers,
        about: [course],
        keys: Text(de: "Esc: niemanden aufnehmen", en: "Esc: take nobody in")
      )
    )
  }

  private func register(
    _ people: [RecordID],
    waiting: [RecordID],
    _ course: RecordID
  ) throws {
    // What was asked took a while: others may have taken somebody in.
    follow()
    guard let entry = workspace.entry(course, of: Course.self),
      let standing = workspace.office.standing(of: course)
    else { return }
    let here = Set(standing.participations.compactMap(\.record.volunteer))
    let people = people.filter { !here.contains($0) }
    let waiting = waiting.filter { !here.contains($0) }
    guard !people.isEmpty || !waiting.isEmpty else {
      return say(
        Text(
          de: "Ein/e Kolleg/in hat sie inzwischen aufgenommen.",
          en: "A colleague took them in meanwhile."
        ),
        .warning
      )
    }
    var writes: [CourseLife.Write] = []
    let states = [(people, "registered"), (waiting, "waiting")]
    for (people, state) in states {
      for volunteer in people {
        let id = workspace.newID(prefix: Participation.kind.prefix)
        writes += [
          (id, "course", course.text), (id, "volunteer", volunteer.text), (id, "state", state),
          (id, "registered", workspace.today.stored),
        ]
      }
    }
    let learning = CourseLife.learning(
      people,
      Term("registered"),
      of: entry.record,
      in: workspace.office
    )
    try workspace.write(writes + learning)
    let (taken, queued) = (people.count, waiting.count)
    let parts = [
      taken > 0 ? Text(de: "\(taken) angemeldet", en: "\(taken) registered") : nil,
      queued > 0 ? Text(de: "\(queued) auf der Warteliste", en: "\(queued) waiting") : nil,
      training(learning),
    ]
    sayDone(parts)
  }

  /// How many are in training now; nil where that is nobody new.
  func training(_ writes: [CourseLife.Write]) -> Text? {
    let count = writes.count { $0.field == "state" && $0.value == "training" }
    return count == 0
      ? nil : Text(de: "\(count) jetzt in Qualifizierung", en: "\(count) now in training")
  }

  /// Says what was done, part by part, and that it can be undone.
  func sayDone(_ parts: [Text?]) {
    let parts = parts.compactMap { $0 }
    let (de, en) = (parts.map(\.de), parts.map(\.en))
    say(
      Text(
        de: "\(de.joined(separator: ", ")). u nimmt es zurück.",
        en: "\(en.joined(separator: ", ")). u undoes it."
      ),
      .good
    )
  }
}
