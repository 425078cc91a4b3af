import Domain
import Store
import Workspace

@testable import Interface

extension TestOffice {
  /// Forty invented offices, tasks that some of them do, and all that the matrix has signs for.
  func fillMatrix() throws {
    let places = ["Auental", "Birkenfeld", "Curslack", "Dornheim", "Erlengrund"]
    let sorts = [
      "Nachbarschaftshaus", "Frauen- und Familientreff", "Beratungsstelle für Migration",
      "Sportverein", "Kirchengemeinde St. Anna", "Amt für Soziales", "Helferkreis", "Bildungswerk",
    ]
    var rows: [(id: String, values: [String: String])] = []
    for (number, sort) in sorts.enumerated() {
      for (index, place) in places.enumerated() {
        let id = "par:M\(number)\(index)"
        rows.append((id, ["name": "\(sort) \(place)", "type": "aid", "state": "partner"]))
      }
    }
    rows.append(("par:M00", ["short-name": "NBH", "type": "agency", "focus": "language"]))
    rows.append(("par:M10", ["type": "kobe", "focus": "language,sport"]))
    rows.append(("par:M20", ["state": "ended"]))
    rows.append(
      (
        "set:00000001",
        [
          "name": "Büro", "own": "par:AAAA0001", "districts": "Hafen,Nordstadt",
        ]
      )
    )
    rows.append(
      (
        "agr:M1",
        [
          "title": "Absprache Patenschaften", "state": "active", "parties": "par:M00,par:M10",
          "tasks": "mentoring",
        ]
      )
    )
    func add(_ number: Int, _ task: String, _ office: String, _ more: [String: String] = [:]) {
      let values = ["task": task, "partner": "par:\(office)", "role": "responsible"]
      rows.append(("res:M\(number)", values.merging(more) { _, new in new }))
    }
    add(1, "orientation", "AAAA0001")
    add(2, "orientation", "M01", ["role": "involved"])
    add(3, "coordination", "AAAA0001", ["districts": "Hafen"])
    add(4, "coordination", "AAAA0001", ["districts": "Nordstadt", "role": "deputy"])
    add(5, "training", "M00")
    add(6, "training", "M10", ["end": "2026-12-31"])
    add(7, "mentoring", "M00", ["question": "Wer vertritt im Sommer?"])
    add(8, "mentoring", "M10")
    add(9, "language", "M11", ["districts": "Hafen", "target-groups": "women"])
    add(10, "health", "M20")
    add(11, "health", "M12", ["start": "2026-06-01"])
    add(12, "Nähkurse", "M13", ["role": "informed"])
    let others = [
      "M14", "M21", "M30", "M40", "M50", "M60", "M70", "M44", "M33", "M22", "M02", "M03",
    ]
    for (number, office) in others.enumerated() {
      add(20 + number, "publicity", office, ["role": number % 2 == 0 ? "involved" : "informed"])
    }
    for (number, office) in ["M04", "M23", "M24", "M31", "M32", "M34", "M41", "M42", "M43"]
      .enumerated()
    {
      add(40 + number, "work", office, ["role": ["responsible", "involved", "deputy"][number % 3]])
    }
    let rest = ["M51", "M52", "M53", "M54", "M61", "M62", "M63", "M64", "M71", "M72", "M73", "M74"]
    for (number, office) in rest.enumerated() {
      add(60 + number, "school", office, ["role": "informed"])
    }
    try workspace("bert").write(
      rows.flatMap { row in
        row.values.sorted { $0.key < $1.key }.map { (RecordID(row.id), $0.key, $0.value) }
      }
    )
  }

  /// The program with the matrix open, on one of its tasks and offices.
  func matrix(
    _ user: String = "anna",
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24
  ) throws -> App {
    let app = try app(user, language, width: width, height: height)
    app.type("w m")
    _ = app.frame()
    return app
  }
}

extension App {
  /// The matrix, where it is on top.
  var matrix: MatrixScreen? { top as? MatrixScreen }

  /// Goes to a cell of the matrix on top.
  func goTo(_ task: String, _ partner: String) {
    matrix?.focus(Term(task), RecordID("par:\(partner)"), self)
    _ = frame()
  }

  /// The signs of the focused cell, as drawn.
  var cell: String {
    _ = frame()
    return matrix?.focusedCell.map { MatrixSigns.text($0, language) } ?? MatrixSigns.empty
  }

  func responsibility(_ id: String) -> [String: String] { values("res:\(id)") }

  /// How many responsibilities there are, archived ones too.
  var responsibilities: Int { workspace.records(Responsibility.self).count }
}
