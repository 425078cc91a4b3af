import Domain
import Store
import Workspace

@testable import Interface

extension TestOffice {
  /// A programme with two parts, money with a gap, and a team; today is 18 March 2026.
  func writeProjects() throws {
    let workspace = try workspace("bert")
    let records: [(String, KeyValuePairs<String, String>)] = [
      (
        "pro:TIME0001",
        [
          "name": "Gemeinsam ankommen", "state": "running", "carrier": "par:AAAA0001",
          "start": "2024-10-01", "end": "2027-09-30", "unfunded": "yes",
          "office-role": "coordinates", "target-groups": "refugees", "topics": "orientation",
        ]
      ),
      (
        "pro:TIME0002",
        [
          "name": "Wohnlotsinnen und Wohnlotsen im ganzen Landkreis", "state": "running",
          "programme": "pro:TIME0001", "carrier": "par:AAAA0002", "start": "2025-01-01",
          "end": "2026-05-31", "guide-project": "yes", "attachments": "service",
          "office-role": "initiated", "hours": "720", "topics": "housing", "places": "8",
        ]
      ),
      (
        "pro:TIME0003",
        [
          "name": "Sprachtandems\u{1B}[31m", "state": "applied", "programme": "pro:TIME0001",
          "start": "2026-07-01", "end": "2026-12-31", "target-groups": "women",
        ]
      ),
      (
        "pro:TIME0004",
        [
          "name": "Kita-Lotsinnen", "state": "running", "carrier": "par:AAAA0002",
          "start": "2025-09-01", "guide-project": "yes", "attachments": "education",
          "office-role": "none", "funder": "Stiftung", "topics": "upbringing",
        ]
      ),
      (
        "pro:TIME0005",
        [
          "name": "Chor am Kanal", "state": "closed", "start": "2024-01-01",
          "end": "2024-12-31", "topics": "music", "follow-up": "close",
        ]
      ),
      (
        "gra:TIME0001",
        [
          "project": "pro:TIME0002", "state": "granted", "partner": "par:AAAA0001",
          "share": "1/2", "start": "2025-01-01", "end": "2025-11-30",
        ]
      ),
      (
        "gra:TIME0002",
        [
          "project": "pro:TIME0002", "state": "granted", "funder": "Landkreis",
          "start": "2026-02-01", "end": "2026-05-31",
        ]
      ),
      ("stf:TIME0001", ["name": "Koordination", "person": "Anna Rößler", "hours": "1170"]),
      ("stf:TIME0002", ["name": "Verwaltung", "hours": "600", "start": "2026-06-01"]),
      (
        "pha:TIME0001",
        [
          "project": "pro:TIME0002", "post": "stf:TIME0001", "hours": "720",
          "start": "2025-01-01", "end": "2025-12-31",
        ]
      ),
      (
        "pha:TIME0002",
        [
          "project": "pro:TIME0002", "post": "stf:TIME0001", "hours": "1170",
          "start": "2026-01-01", "end": "2026-05-31",
        ]
      ),
      ("pha:TIME0003", ["task": "Rundbriefe", "post": "stf:TIME0001", "hours": "240"]),
      (
        "str:TIME0001",
        [
          "title": "Zuständigkeiten schriftlich klären", "state": "running",
          "study": "Evaluation", "projects": "pro:TIME0001", "checked": "2026-02-01",
        ]
      ),
      ("str:TIME0002", ["title": "Zugänge erleichtern", "state": "open"]),
    ]
    let changes = records.flatMap { id, values in
      values.map { Change(record: id, field: $0.key, value: $0.value) }
    }
    try workspace.commit(changes)
  }
}
