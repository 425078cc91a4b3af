import Domain
import Terminal
import Workspace

/// What is done in the matrix of who does what.
enum MatrixCommands {
  private static func matrix(_ app: App) -> MatrixScreen? { app.top as? MatrixScreen }

  private static let noRole: @Sendable (App) -> Text? = { app in
    matrix(app)?.reasonNotToChoose(app)
  }

  private static let noCell: @Sendable (App) -> Text? = { app in
    matrix(app)?.focusedColumn == nil
      ? Text(de: "Noch keine Stelle. n nimmt eine auf.", en: "No office yet. n takes one in.") : nil
  }

  private static let nothingToEdit: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noCell(app)
  }

  private static let noFinding: @Sendable (App) -> Text? = { app in
    (app.top as? FindingsScreen)?.isEmpty == false
      ? nil : Text(de: "Hier ist nichts gewählt.", en: "Nothing is chosen here.")
  }

  private static let nothingToSettle: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noFinding(app)
  }

  private static let overlap: @Sendable (App) -> ResponsibilityOverlaps.Overlap? = { app in
    if let matrix = matrix(app) { return matrix.openOverlap }
    let found = (app.top as? FindingsScreen)?.focusedOverlap
    return found?.settlement == nil ? found : nil
  }

  private static let noOverlap: @Sendable (App) -> Text? = { app in
    let sentence = Text(
      de: "Hier ist keine offene Überschneidung (×) zu regeln.",
      en: "There is no open overlap (×) to settle here."
    )
    return app.workspace.readOnly ?? (overlap(app) == nil ? sentence : nil)
  }

  private static func settle(_ id: String, _ context: Context) -> Command {
    Command(
      id,
      in: context,
      keys: [.character("N")],
      Text(
        de: "Neue Vereinbarung, die die Überschneidung regelt",
        en: "New agreement that settles the overlap"
      ),
      short: Text(de: "Vereinbaren", en: "Agree"),
      unless: noOverlap
    ) { app in
      guard let overlap = overlap(app) else { return }
      let draft = app.newAgreement(settling: overlap)
      let form = FormScreen(draft, app)
      form.opensPage = true
      app.push(form)
    }
  }

  static let all: [Command] = [
    Command(
      "cycle-role",
      in: .matrix,
      keys: [.character(" ")],
      Text(
        de: "Rolle wechseln: zuständig, beteiligt, informiert, Vertretung, leer",
        en: "Next role: responsible, involved, informed, deputy, none"
      ),
      short: Text(de: "Rolle", en: "Role"),
      unless: noRole
    ) { app in matrix(app)?.cycle(app) },
    Command(
      "edit-cell",
      in: .matrix,
      keys: [.character("b"), .character("e"), .function(4)],
      Text(
        de: "Zuständigkeit bearbeiten: Gültigkeit, Bereich, Absprache",
        en: "Edit the responsibility: validity, reach, rule"
      ),
      short: Text(de: "Bearbeiten", en: "Edit"),
      unless: nothingToEdit
    ) { app in matrix(app)?.edit(app) },
    Command(
      "open-cell",
      in: .matrix,
      keys: [.enter],
      Text(
        de: "Zur Stelle, Zuständigkeit, Vereinbarung oder offenen Frage",
        en: "To the office, responsibility, agreement or open question"
      ),
      short: Text(de: "Öffnen", en: "Open"),
      unless: noCell
    ) { app in matrix(app)?.open(app) },
    Command(
      "matrix-district",
      in: .matrix,
      keys: [.character("s")],
      Text(de: "Nur ein Stadtteil …", en: "Only one district …"),
      short: Text(de: "Stadtteil", en: "District")
    ) { app in matrix(app)?.askDistrict(app) },
    Command(
      "findings",
      in: .matrix,
      keys: [.character("L")],
      Text(de: "Lücken und Überschneidungen", en: "Gaps and overlaps"),
      short: Text(de: "Lücken", en: "Gaps")
    ) { app in app.openFindings() },
    Command(
      "add-column",
      in: .matrix,
      keys: [.character("n"), .insert],
      Text(de: "Weitere Stelle als Spalte", en: "Another office as a column"),
      short: Text(de: "Stelle", en: "Office")
    ) { app in matrix(app)?.askOffice(app) },
    Command(
      "matrix-group",
      in: .matrix,
      keys: [.character("f")],
      Text(de: "Nur für eine Zielgruppe …", en: "Only for one target group …"),
      short: Text(de: "Für wen", en: "Group")
    ) { app in matrix(app)?.askGroup(app) },
    Command(
      "matrix-day",
      in: .matrix,
      keys: [.character("d")],
      Text(de: "An einem anderen Tag …", en: "On another day …"),
      short: Text(de: "Stichtag", en: "Day")
    ) { app in matrix(app)?.askDay(app) },
    Command(
      "matrix-reset",
      in: .matrix,
      keys: [.character("c")],
      Text(
        de: "Wieder heute, überall und für alle",
        en: "Today again, everywhere and for everybody"
      )
    ) { app in
      matrix(app)?.ask(app) { $0 = .init() }
    },
    Command(
      "find-cell",
      in: .matrix,
      keys: [.character("/"), .function(3)],
      Text(de: "Stelle oder Aufgabe suchen", en: "Find an office or a task"),
      short: Text(de: "Suchen", en: "Find")
    ) { app in matrix(app)?.askPlace(app) },
    Command(
      "set-role",
      in: .matrix,
      keys: [.character("r")],
      Text(de: "Rolle mit Buchstaben wählen …", en: "Choose the role by letter …"),
      unless: noRole
    ) { app in matrix(app)?.askRole(app) },
    Command(
      "clear-role",
      in: .matrix,
      keys: [.delete, .backspace],
      Text(de: "Zelle leeren", en: "Empty the cell"),
      unless: noRole
    ) { app in matrix(app)?.give(.none, app) },
    Command(
      "next-finding",
      in: .matrix,
      keys: [.character(".")],
      Text(de: "Zur nächsten Lücke oder Überschneidung", en: "To the next gap or overlap")
    ) { app in matrix(app)?.moveToFinding(by: 1, app) },
    Command(
      "previous-finding",
      in: .matrix,
      keys: [.character(",")],
      Text(de: "Zur vorigen Lücke oder Überschneidung", en: "To the gap or overlap before")
    ) { app in matrix(app)?.moveToFinding(by: -1, app) },
    Command(
      "hide-idle",
      in: .matrix,
      keys: [.character("o")],
      Text(
        de: "Stellen ohne Rolle verbergen oder zeigen",
        en: "Hide or show offices without a role"
      )
    ) { app in
      guard let isHidden = matrix(app)?.toggleIdle(app) else { return }
      app.say(
        isHidden
          ? Text(de: "Nur Stellen mit einer Rolle.", en: "Only offices with a role.")
          : Text(de: "Alle Stellen.", en: "All offices.")
      )
    },
    settle("settle-cell", .matrix),
    Command(
      "open-finding",
      in: .findings,
      keys: [.enter, .right, .character("l")],
      Text(de: "Zur Stelle in der Matrix", en: "To the place in the matrix"),
      short: Text(de: "In die Matrix", en: "To the matrix"),
      unless: noFinding
    ) { app in (app.top as? FindingsScreen)?.open(app) },
    settle("settle-finding", .findings),
    Command(
      "edit-finding",
      in: .findings,
      keys: [.character("b"), .character("e"), .function(4)],
      Text(de: "Zuständigkeit bearbeiten oder eintragen", en: "Edit or enter the responsibility"),
      short: Text(de: "Bearbeiten", en: "Edit"),
      unless: nothingToSettle
    ) { app in (app.top as? FindingsScreen)?.edit(app) },
    Command(
      "filter-findings",
      in: .findings,
      keys: [.character("/"), .function(3)],
      Text(de: "Nur Zeilen mit einem Wort", en: "Only rows with a word"),
      short: Text(de: "Filter", en: "Filter")
    ) { app in (app.top as? FindingsScreen)?.askWords(app) },
  ]
}
