import Domain
import Workspace

@testable import Interface

extension TestOffice {
  static let course = RecordID("crs:AAAA0001")

  /// A running course with four places, who takes part in it, and rooms that are taken.
  func teach() throws {
    let workspace = try workspace("bert")
    func write(_ id: String, _ values: KeyValuePairs<String, String>) throws {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
    try write(
      "lec:AAAA0001",
      [
        "last-name": "Sommer", "first-name": "Ute", "fee": "40.00",
        "topics": "language,school", "phone": "0345 471100",
      ]
    )
    try write("roo:AAAA0001", ["name": "Saal", "capacity": "30", "equipment": "projector"])
    try write("roo:AAAA0002", ["name": "Kleiner Gruppenraum", "capacity": "8"])
    try write("roo:AAAA0003", ["name": "Werkstatt", "capacity": "12", "accessible": "yes"])
    try write("cur:AAAA0001", ["title": "Handbuch Lotsen", "version": "2"])
    try write(
      "crs:AAAA0001",
      [
        "title": "Basiskurs Lotsen", "type": "basic", "state": "running", "start": "2026-02-04",
        "end": "2026-03-31", "units": "24", "places": "4", "minimum": "3", "guests": "1",
        "lecturers": "lec:AAAA0001", "materials": "120.00", "eligible": "yes",
        "approval": "applied", "authority": "Regierung", "grants": "guide-basic",
        "valid-months": "24", "curriculum": "cur:AAAA0001", "provider": "par:AAAA0001",
        "goals": "Lotsen in jedem Stadtteil", "competences": "counselling",
      ]
    )
    let sessions: [(String, String, String, String)] = [
      ("2026-02-11", "17:00", "20:00", "Rolle und Grenzen"),
      ("2026-03-18", "17:00", "20:00", "Gesprächsführung"),
    ]
    for (place, session) in sessions.enumerated() {
      try write(
        "cse:AAAA000\(place + 1)",
        [
          "course": "crs:AAAA0001", "day": session.0, "start": session.1, "end": session.2,
          "topic": session.3, "units": "8", "room": "roo:AAAA0001",
        ]
      )
    }
    let people = [("attending", "01-12"), ("registered", "01-14"), ("waiting", "01-20")]
    for (place, person) in people.enumerated() {
      try write(
        "ptc:AAAA000\(place + 1)",
        [
          "course": "crs:AAAA0001", "volunteer": "vol:AAAA000\(place + 1)", "state": person.0,
          "registered": "2026-\(person.1)",
        ]
      )
    }
    try write("vol:AAAA0002", ["state": "training"])
    try write("vol:AAAA0003", ["state": "interview"])
    try write(
      "rbk:AAAA0001",
      [
        "room": "roo:AAAA0001", "day": "2026-03-18", "start": "19:00", "end": "21:30",
        "purpose": "Helfer-Treff",
      ]
    )
    try write(
      "rbk:AAAA0002",
      [
        "room": "roo:AAAA0003", "day": "2026-03-20", "start": "09:30", "end": "12:00",
        "purpose": "Sprachcafé",
      ]
    )
    try write(
      "qua:AAAA0001",
      [
        "volunteer": "vol:AAAA0002", "type": "first-aid", "acquired": "2024-03-01",
        "until": "2026-03-01",
      ]
    )
    try write(
      "qua:AAAA0002",
      [
        "volunteer": "vol:AAAA0001", "type": "guide-basic", "acquired": "2024-05-01",
        "until": "2026-05-01",
      ]
    )
    try write(
      "rsc:AAAA0001",
      [
        "name": "Beamer", "type": "equipment", "state": "lent",
        "lent-to": "Verein Brücke", "until": "2026-03-10",
      ]
    )
    try write(
      "rsc:AAAA0002",
      [
        "name": "Kinderfahrräder", "type": "things", "state": "wanted",
        "count": "6",
      ]
    )
  }

  /// The program with all of that, at a view.
  func courseApp(
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24,
    at view: (App) -> any Screen
  ) throws -> App {
    try teach()
    let app = try app("anna", language, width: width, height: height)
    app.push(view(app))
    return app
  }
}
