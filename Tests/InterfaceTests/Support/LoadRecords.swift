import Domain
import Store
import Workspace

@testable import Interface

extension TestOffice {
  /// Volunteers with and without time, and their placements; today is Wednesday, 18 March 2026.
  func writeLoad() throws {
    let workspace = try workspace("bert")
    let people: [(String, KeyValuePairs<String, String>)] = [
      (
        "vol:LOAD0001",
        [
          "last-name": "Rahimi", "first-name": "Parwana", "state": "active", "hours": "240",
          "languages": "prs:native:good,de:good", "districts": "Hafen,Altstadt",
          "topics": "health", "availability": "2pm,3pm", "roles": "interpreter",
        ]
      ),
      (
        "vol:LOAD0002",
        [
          "last-name": "Brandt", "first-name": "Wolfgang", "state": "active", "hours": "300",
          "languages": "de:native", "districts": "Lerchenberg", "topics": "work,health",
          "availability": "2am,4am", "last-contact": "2025-12-01",
        ]
      ),
      (
        "vol:LOAD0003",
        [
          "last-name": "Noori\u{1B}[31m", "first-name": "Samira", "state": "ready",
          "languages": "prs:good", "districts": "citywide", "availability": "2pm",
          "roles": "interpreter",
        ]
      ),
      (
        "vol:LOAD0004",
        ["last-name": "Petrova", "first-name": "Rositsa", "state": "ready", "hours": "180"]
      ),
    ]
    let rest: [(String, KeyValuePairs<String, String>)] = [
      (
        "pla:LOAD0001",
        [
          "volunteer": "vol:LOAD0002", "site": "par:AAAA0001", "state": "active",
          "start": "2025-11-10", "end": "2026-08-31", "hours": "180", "times": "2@0900-1100",
        ]
      ),
      (
        "pla:LOAD0002",
        [
          "volunteer": "vol:LOAD0002", "site": "par:AAAA0002", "state": "active",
          "start": "2026-04-20", "end": "2026-07-10", "hours": "240", "times": "2@1030-1200",
        ]
      ),
      (
        "pla:LOAD0003",
        [
          "volunteer": "vol:LOAD0001", "site": "par:AAAA0002", "state": "active",
          "start": "2026-03-01", "end": "2026-09-30", "hours": "60", "times": "2@1200-1400",
        ]
      ),
      (
        "abs:LOAD0001",
        ["volunteer": "vol:LOAD0002", "start": "2026-05-25", "end": "2026-06-07"]
      ),
      (
        "lpr:LOAD0001",
        [
          "volunteer": "vol:LOAD0001", "from": "prs", "to": "de", "both-ways": "yes",
          "mode": "oral", "areas": "health,school", "sworn": "yes",
        ]
      ),
    ]
    let changes = (people + rest).flatMap { id, values in
      values.map { Change(record: id, field: $0.key, value: $0.value) }
    }
    try workspace.commit(changes)
  }
}
