import Domain
import Workspace

@testable import Interface

extension TestOffice {
  /// An agreement between the agency and the association, with what belongs to it.
  func agree(state: String = "active", end: String = "2026-04-30") throws {
    let workspace = try workspace("bert")
    func write(_ id: String, _ values: KeyValuePairs<String, String>) throws {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
    try write(
      "agr:AAAA0001",
      [
        "title": "Sprachpaten gemeinsam", "state": state, "since": "2025-05-01",
        "parties": "par:AAAA0001,par:AAAA0002", "start": "2025-05-01", "end": end,
      ]
    )
    try write(
      "sid:AAAA0001",
      [
        "agreement": "agr:AAAA0001", "partner": "par:AAAA0001", "decision-maker": "Rosa Wieland",
        "committed": "2025-04-20",
      ]
    )
    try write(
      "tan:AAAA0001",
      ["name": "Tandem Saaletal", "agency": "par:AAAA0001", "guide": "par:AAAA0002"]
    )
  }

  /// Three years of checks of both sides.
  func rate() throws {
    let workspace = try workspace("bert")
    let rows: [(id: String, day: String, partner: String, ratings: String)] = [
      ("1", "2024-03-11", "par:AAAA0001", "2233224"),
      ("2", "2024-03-11", "par:AAAA0002", "1223132"),
      ("3", "2025-03-10", "par:AAAA0001", "3334334"),
      ("4", "2025-03-20", "par:AAAA0002", "2334232"),
      ("5", "2026-03-09", "par:AAAA0001", "5445445"),
      ("6", "2026-03-09", "par:AAAA0002", "345 343"),
    ]
    let fields = [
      "eye-level", "transparency", "trust", "acceptance", "appreciation", "communication",
      "mediator",
    ]
    for row in rows {
      let id = RecordID("chk:AAAA000\(row.id)")
      var values: [(RecordID, String, String)] = [
        (id, "day", row.day), (id, "agreement", "agr:AAAA0001"), (id, "partner", row.partner),
      ]
      for (field, rating) in zip(fields, row.ratings) where rating != " " {
        values.append((id, field, String(rating)))
      }
      try workspace.write(values)
    }
  }
}
