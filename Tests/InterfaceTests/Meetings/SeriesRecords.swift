import Domain

@testable import Interface

extension TestOffice {
  static let series = RecordID("ser:AAAA0001")
  static let nextMeeting = RecordID("mee:BBBB0003")

  /// A Jour fixe in beat with something left open, a round table that is overdue, an open hour with
  /// visitors, and a series that is over.
  func convene() throws {
    let workspace = try workspace("bert")
    func write(_ id: String, _ values: KeyValuePairs<String, String>) throws {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
    let series: [(String, String, String, String, String)] = [
      ("1", "Jour fixe im Tandem", "jour-fixe", "fortnightly", "2026-01-07"),
      ("2", "Runder Tisch Ost", "round-table", "quarterly", "2025-06-10"),
      ("3", "Deutsch-Sprechstunde", "consultation", "monthly", "2026-02-12"),
      ("4", "Steuerungsgruppe", "working-group", "monthly", "2024-05-14"),
    ]
    for (number, name, type, cadence, first) in series {
      try write(
        "ser:AAAA000\(number)",
        [
          "name": name, "type": type, "cadence": cadence, "first": first, "rule": "weekday",
          "start": "17:00", "length": "90", "place": "Rathaus, Raum 12",
          "partners": "par:AAAA0001,par:AAAA0002",
        ]
      )
    }
    try write("ser:AAAA0004", ["end": "2025-05-13"])
    let meetings: [(String, String, String, String)] = [
      ("1", "1", "2026-02-18", "held"), ("2", "1", "2026-03-04", "held"),
      ("3", "1", "2026-03-18", "planned"), ("4", "2", "2025-09-09", "held"),
      ("5", "3", "2026-02-12", "held"), ("6", "3", "2026-03-12", "held"),
      ("7", "3", "2026-04-09", "planned"),
    ]
    for (number, series, day, state) in meetings {
      try write(
        "mee:BBBB000\(number)",
        [
          "series": "ser:AAAA000\(series)", "day": day, "slot": day, "state": state,
          "name": "Treffen", "start": "17:00", "length": "60", "place": "Rathaus, Raum 12",
          "partners": number == "1" ? "par:AAAA0001" : "par:AAAA0001,par:AAAA0002",
        ]
      )
    }
    for (number, visitors) in [("5", "9"), ("6", "14")] {
      try write("mee:BBBB000\(number)", ["visitors": visitors])
    }
    let items: [(String, KeyValuePairs<String, String>)] = [
      ("1", ["title": "Stand beim Stadtfest", "meeting": "mee:BBBB0002", "length": "20"]),
      (
        "2",
        [
          "title": "Plakate", "meeting": "mee:BBBB0002", "state": "parked",
          "parked-until": "2026-03-18",
        ]
      ),
      ("3", ["title": "Wer vertritt wen", "series": "ser:AAAA0001", "length": "10"]),
      (
        "4",
        [
          "title": "Zahlen des Quartals", "meeting": "mee:BBBB0003", "number": "1",
          "length": "15", "type": "info",
        ]
      ),
      (
        "5",
        [
          "title": "Neue Patenschaften", "meeting": "mee:BBBB0003", "number": "2",
          "length": "30", "type": "discussion", "proposer": "Jörg Müller",
        ]
      ),
    ]
    for (number, values) in items { try write("age:BBBB000\(number)", values) }
    try write(
      "tas:BBBB0001",
      [
        "title": "Standplan anfragen", "meeting": "mee:BBBB0002", "due": "2026-03-16",
        "state": "open", "responsible": "Ayşe Öztürk",
      ]
    )
  }

  /// The program with all of that, at a view.
  func seriesApp(
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24,
    at view: (App) -> any Screen
  ) throws -> App {
    try convene()
    let app = try app("anna", language, width: width, height: height)
    app.push(view(app))
    return app
  }
}
