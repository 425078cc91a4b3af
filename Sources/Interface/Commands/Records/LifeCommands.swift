import Domain
import Terminal
import Workspace

/// Moving records on from state to state.
enum LifeCommands {
  private static let noLife: @Sendable (App) -> Text? = { app in
    app.focusedLife == nil
      ? Text(
        de: "Das geht nur bei Einträgen, die von Stand zu Stand gehen.",
        en: "This only works with records that go from state to state."
      ) : nil
  }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noLife(app)
  }

  private static let nothingToMove: @Sendable (App) -> Text? = { app in
    let isOther = app.courseStep != nil || app.focusedEnquiry != nil
    if let reason = isOther ? app.workspace.readOnly : nothingToChange(app) { return reason }
    let isTogether =
      app.markedLives != nil
      || app.top.selected.allSatisfy { $0.prefix == Participation.kind.prefix }
    return isTogether ? nil : oneByOne(app)
  }

  /// What asks for something of its own is not done to several at once.
  private static func oneByOne(_ app: App) -> Text? {
    guard app.top.selected.count > 1 else { return nil }
    return Text(
      de: "Das geht nur einzeln: Bitte markieren Sie nur einen Eintrag.",
      en: "This is done one by one: please mark only one record."
    )
  }

  private static let nothingToExtend: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) ?? oneByOne(app) { return reason }
    guard let (subject, life) = app.focusedLife, !life.canExtend(subject) else { return nil }
    return life.kind == Agreement.kind
      ? Text(
        de: "Verlängert wird, was unterzeichnet ist; > nennt den nächsten Stand.",
        en: "Only what is signed can be extended; > tells the next state."
      )
      : Text(
        de: "Verlängert wird, was läuft; > nennt den nächsten Stand.",
        en: "Only what is running can be extended; > tells the next state."
      )
  }

  static let all: [Command] = [
    Command(
      "next-state",
      in: .record,
      keys: [.character(">")],
      Text(de: "Nächster Stand, mit seinem Tag", en: "Next state, with its day"),
      short: Text(de: "Stand", en: "State"),
      isOccasional: true,
      unless: nothingToMove
    ) { app in
      if let (subjects, life) = app.markedLives { return app.moveOn(subjects, life) }
      if let id = app.focusedEnquiry { return EnquiryMenu.open(id, app) }
      if let step = app.courseStep { return step() }
      if let (subject, life) = app.focusedLife { app.moveOn(subject, life) }
    },
    Command(
      "extend",
      in: .record,
      keys: [.character("E")],
      Text(de: "Verlängern bis …", en: "Extend until …"),
      isOnlyWherePossible: true,
      unless: nothingToExtend
    ) { app in
      if let (subject, _) = app.focusedLife { app.askToExtend(subject.id) }
    },
  ]
}
