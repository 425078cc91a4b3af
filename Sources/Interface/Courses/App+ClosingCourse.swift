import Domain
import Workspace

/// Closing a course: who completes it, and what each is qualified as then.
extension App {
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
        Text(de: "Für alle, die teilgenommen haben: \(count)", en: "For all who attended: \(count)")
      ) { $0.close(course, isWhole: false) }
    ]
    if registered > 0 {
      let all = count + registered
      answers.append(
        .init(
          key: Text(de: "m", en: "w"),
          Text(
            de: "Auch für alle, die nur angemeldet sind: \(all)",
            en: "For all who are only registered, too: \(all)"
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
  func write(_ closing: CourseClosing) throws {
    try workspace.write(closing.writes { workspace.newID(prefix: $0) })
    (top as? SectionScreen)?.unmarkAll()
    top.list?.unmarkAll()
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
}
