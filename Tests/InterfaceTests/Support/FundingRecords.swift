import Domain
import Terminal
import Workspace

@testable import Interface

extension TestOffice {
  /// A grant of BIR that is being drawn, an application that is not met, thirds, and deadlines.
  func writeFunding() throws {
    let workspace = try workspace("bert")
    func write(_ id: String, _ values: KeyValuePairs<String, String>) throws {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
    // Only the money of own projects is summed.
    for project in ["pro:AAAA0001", "pro:AAAA0002"] {
      try write(project, ["office-role": "coordinates"])
    }
    try write(
      "dir:AAAA0001",
      [
        "name": "BIR\u{1B}[31m", "source": "state", "start": "2024-01-01", "end": "2026-12-31",
        "rate": "80%", "maximum": "130000.00", "own-share": "10%", "months": "36",
        "excludes": "yes",
      ]
    )
    try write(
      "fdl:AAAA0001",
      [
        "title": "Änderungen mitteilen", "type": "change", "day": "2024-03-15", "yearly": "yes",
        "directive": "dir:AAAA0001",
      ]
    )
    try write(
      "fdl:AAAA0002",
      [
        "title": "Antrag", "type": "application", "day": "2024-11-15", "yearly": "yes",
        "directive": "dir:AAAA0001", "done": "2025-11-10",
      ]
    )
    try write(
      "gra:AAAA0001",
      [
        "project": "pro:AAAA0001", "type": "grant", "state": "drawing", "share": "80%",
        "directive": "dir:AAAA0001", "amount": "80000.00", "start": "2025-01-01",
        "end": "2026-12-31", "proof-due": "2026-04-10",
      ]
    )
    try write(
      "gra:AAAA0002",
      [
        "project": "pro:AAAA0001", "type": "own", "state": "granted", "share": "10%",
        "amount": "10000.00", "start": "2025-01-01", "end": "2026-12-31",
      ]
    )
    try write(
      "gra:AAAA0003",
      [
        "project": "pro:AAAA0002", "type": "grant", "state": "checked", "share": "90%",
        "directive": "dir:AAAA0001", "amount": "9000.00", "start": "2026-07-01",
      ]
    )
    try write(
      "mab:AAAA0001",
      [
        "funding": "gra:AAAA0001", "day": "2025-12-01", "amount": "30000.00",
        "received": "2025-12-20",
      ]
    )
    try write(
      "jah:AAAA0001",
      ["funding": "gra:AAAA0001", "year": "2025", "amount": "40000.00", "spent": "38999.10"]
    )
  }
}
