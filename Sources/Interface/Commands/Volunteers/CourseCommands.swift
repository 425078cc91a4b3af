import Domain
import Terminal
import Workspace

/// What is done with a course and those who take part in it.
enum CourseCommands {
  private static let noCourse: @Sendable (App) -> Text? = { app in
    app.openStanding == nil
      ? Text(de: "Dieser Kurs ist nicht mehr in Gebrauch.", en: "This course is no longer in use.")
      : nil
  }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noCourse(app)
  }

  private static let isOver: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) { return reason }
    switch app.openStanding?.course.record.state.key {
    case "done":
      return Text(de: "Der Kurs ist schon abgeschlossen.", en: "The course is completed already.")
    case "cancelled":
      return Text(de: "Der Kurs ist abgesagt.", en: "The course was cancelled.")
    default: return nil
    }
  }

  private static let nobodyWaits: @Sendable (App) -> Text? = { app in
    if let reason = isOver(app) { return reason }
    return app.openStanding?.waiting.isEmpty == false
      ? nil : Text(de: "Niemand steht auf der Warteliste.", en: "Nobody is waiting.")
  }

  private static let nobodyChosen: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) { return reason }
    return app.top.selected.isEmpty
      ? Text(de: "Hier ist niemand gewählt.", en: "Nobody is chosen here.") : nil
  }

  private static let isOpen: @Sendable (App) -> Text? = { app in
    app.top is SectionScreen
      ? Text(de: "Die Liste ist schon offen.", en: "The list is open already.") : noCourse(app)
  }

  private static let noCurriculum: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) { return reason }
    return app.openStanding?.course.record.curriculum == nil
      ? Text(
        de: "Beim Kurs steht noch kein Curriculum.",
        en: "The course has no curriculum yet."
      ) : nil
  }

  static let all: [Command] = [
    Command(
      "participants",
      in: .course,
      keys: [.character("I")],
      Text(de: "Im Kurs: Teilnehmende nach ihrem Stand", en: "Participants by their states"),
      short: Text(de: "Teilnehmende", en: "Participants"),
      isOccasional: true,
      unless: isOpen
    ) { app in
      if let course = app.openCourse { app.push(CourseBoard.screen(course, app)) }
    },
    Command(
      "participants-next",
      in: .participants,
      keys: [.character(">")],
      Text(de: "Nächster Stand der Gewählten", en: "Next state of those chosen"),
      short: Text(de: "Stand", en: "State"),
      unless: nobodyChosen
    ) { $0.moveParticipants($0.top.selected) },
    Command(
      "participants-add",
      in: .course,
      keys: [.character("+")],
      Text(de: "Freiwillige in den Kurs aufnehmen …", en: "Add volunteers to the course …"),
      short: Text(de: "Aufnehmen", en: "Add"),
      isOnlyWherePossible: true,
      unless: isOver
    ) { app in
      if let course = app.openCourse { app.askForParticipants(of: course) }
    },
    Command(
      "participants-waiting",
      in: .course,
      keys: [.character("J")],
      Text(
        de: "Nachrücken: wer auf der Warteliste oben steht",
        en: "Whoever is on top of the waiting list gets a place"
      ),
      short: Text(de: "Nachrücken", en: "Next waiting"),
      isOnlyWherePossible: true,
      unless: nobodyWaits
    ) { app in
      if let course = app.openCourse { app.takeNextWaiting(of: course) }
    },
    Command(
      "course-close",
      in: .course,
      keys: [.character("=")],
      Text(de: "Kurs abschließen, mit Qualifikationen …", en: "Close the course, qualify …"),
      short: Text(de: "Abschließen", en: "Close"),
      isOnlyWherePossible: true,
      unless: isOver
    ) { app in
      if let course = app.openCourse { app.askToClose(course) }
    },
    Command(
      "course-suggestion",
      in: .course,
      keys: [.character("Y")],
      Text(
        de: "Anregung aus dem Kurs zum Curriculum",
        en: "Suggestion from the course for the curriculum"
      ),
      isOnlyWherePossible: true,
      unless: noCurriculum
    ) { app in
      guard let curriculum = app.openStanding?.course.record.curriculum else { return }
      let type = RecordType(CurriculumSuggestion.self)
      app.push(FormScreen(app.workspace.newDraft(type, ["curriculum": curriculum.text]), app))
    },
  ]
}
