import Domain
import Workspace

@testable import Interface

extension TestOffice {
  /// A volunteer who is ready, with a placement, a guide agreement, its steps and a service.
  func place(state: String = "trial") throws {
    let workspace = try workspace("bert")
    let records: [(String, KeyValuePairs<String, String>)] = [
      (
        "vol:AAAA0002",
        ["accompanier": "con:AAAA0001", "last-contact": "2026-03-01"]
      ),
      (
        "req:AAAA0001",
        [
          "title": "Vorlesen im Hort", "partner": "par:AAAA0004", "state": "open", "count": "1",
          "received": "2026-02-01",
        ]
      ),
      (
        "pla:AAAA0002",
        [
          "volunteer": "vol:AAAA0002", "request": "req:AAAA0001", "state": state,
          "trial": "2026-03-01", "end": "2026-09-30", "hours": "90", "insurance": "carrier",
        ]
      ),
      (
        "gag:AAAA0001",
        [
          "client": "K-17", "guide": "vol:AAAA0002", "state": "running", "goal": "Allein zum Amt",
          "start": "2026-01-10", "end": "2026-06-30", "review": "2026-03-10",
          "accompanier": "con:AAAA0001", "guide-does": "Geht beim ersten Mal mit.",
        ]
      ),
      (
        "mst:AAAA0001",
        [
          "agreement": "gag:AAAA0001", "order": "1", "step": "Unterlagen ordnen", "who": "both",
          "done": "2026-02-01",
        ]
      ),
      (
        "mst:AAAA0002",
        ["agreement": "gag:AAAA0001", "order": "2", "step": "Selbst anrufen", "who": "client"]
      ),
      ("ref:AAAA0001", ["name": "Arztsprechstunde", "boundaries": "health"]),
      (
        "ref:AAAA0002",
        ["name": "Schuldnerberatung", "boundaries": "debts", "phone": "0345 47110-20"]
      ),
      (
        "cst:AAAA0001",
        [
          "day": "2026-03-11", "volunteer": "vol:AAAA0002", "agreement": "gag:AAAA0001",
          "topic": "Mahnungen", "boundaries": "debts", "follow-up": "2026-03-16",
        ]
      ),
    ]
    for (id, values) in records {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
  }
}
