import Domain
import Terminal

/// Moving in the matrix of who does what.
enum MatrixMovementCommands {
  private static func matrix(_ app: App) -> MatrixScreen? { app.top as? MatrixScreen }

  static let all: [Command] = [
    Command(
      "matrix-left",
      in: .matrix,
      keys: [.character("h"), .left],
      Text(de: "Eine Stelle nach links", en: "One office to the left")
    ) { app in matrix(app)?.move(columns: -1) },
    Command(
      "matrix-right",
      in: .matrix,
      keys: [.character("l"), .right],
      Text(de: "Eine Stelle nach rechts", en: "One office to the right")
    ) { app in matrix(app)?.move(columns: 1) },
    Command(
      "matrix-down",
      in: .matrix,
      keys: [.character("j"), .down],
      Text(de: "Eine Aufgabe tiefer", en: "One task down")
    ) { app in matrix(app)?.move(rows: 1) },
    Command(
      "matrix-up",
      in: .matrix,
      keys: [.character("k"), .up],
      Text(de: "Eine Aufgabe höher", en: "One task up")
    ) { app in matrix(app)?.move(rows: -1) },
    Command(
      "matrix-page-down",
      in: .matrix,
      keys: [.pageDown, .control("f")],
      Text(de: "Eine Seite Aufgaben tiefer", en: "One page of tasks down")
    ) { app in
      if let matrix = matrix(app) { matrix.move(rows: max(1, matrix.pageHeight - 1)) }
    },
    Command(
      "matrix-page-up",
      in: .matrix,
      keys: [.pageUp, .control("b")],
      Text(de: "Eine Seite Aufgaben höher", en: "One page of tasks up")
    ) { app in
      if let matrix = matrix(app) { matrix.move(rows: -max(1, matrix.pageHeight - 1)) }
    },
    Command(
      "matrix-page-right",
      in: .matrix,
      keys: [.character(">"), .wordRight],
      Text(de: "Eine Seite Stellen weiter", en: "One page of offices on")
    ) { app in
      if let matrix = matrix(app) { matrix.move(columns: max(1, matrix.pageWidth - 1)) }
    },
    Command(
      "matrix-page-left",
      in: .matrix,
      keys: [.character("<"), .wordLeft],
      Text(de: "Eine Seite Stellen zurück", en: "One page of offices back")
    ) { app in
      if let matrix = matrix(app) { matrix.move(columns: -max(1, matrix.pageWidth - 1)) }
    },
    Command(
      "matrix-first-office",
      in: .matrix,
      keys: [.home],
      Text(de: "Zur ersten Stelle", en: "To the first office")
    ) { app in
      if let matrix = matrix(app) { matrix.move(columns: -matrix.columns.count) }
    },
    Command(
      "matrix-last-office",
      in: .matrix,
      keys: [.end],
      Text(de: "Zur letzten Stelle", en: "To the last office")
    ) { app in
      if let matrix = matrix(app) { matrix.move(columns: matrix.columns.count) }
    },
    Command(
      "matrix-first-task",
      in: .matrix,
      keys: [.character("g")],
      Text(de: "Zur ersten Aufgabe", en: "To the first task")
    ) { app in
      if let matrix = matrix(app) { matrix.move(rows: -matrix.matrix.rows.count) }
    },
    Command(
      "matrix-last-task",
      in: .matrix,
      keys: [.character("G")],
      Text(de: "Zur letzten Aufgabe", en: "To the last task")
    ) { app in
      if let matrix = matrix(app) { matrix.move(rows: matrix.matrix.rows.count) }
    },
  ]
}
