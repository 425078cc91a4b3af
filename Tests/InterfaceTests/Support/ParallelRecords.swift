import Domain
import Store
import Workspace

@testable import Interface

extension TestOffice {
  /// Offers of several partners that may be the same work, and what was said about them.
  func writeParallels() throws {
    let workspace = try workspace("bert")
    let records: [(String, KeyValuePairs<String, String>)] = [
      (
        "off:AAAA0001",
        [
          "title": "Sprachcafé am Hafen", "provider": "par:AAAA0001", "topics": "language",
          "target-groups": "refugees", "districts": "Hafen", "start": "2026-02-01",
        ]
      ),
      (
        "off:AAAA0002",
        [
          "title": "Hafen: Sprach-Cafe", "provider": "par:AAAA0002", "topics": "language,culture",
          "target-groups": "refugees,women", "districts": "Hafen", "start": "2026-03-01",
          "end": "2026-12-31",
        ]
      ),
      (
        "off:AAAA0003",
        [
          "title": "Deutsch im Alltag\u{1B}[31m", "provider": "par:AAAA0003",
          "topics": "language", "districts": "citywide",
        ]
      ),
      (
        "pro:AAAA0009",
        ["name": "Deutsch im Alltag!", "carrier": "par:AAAA0004", "state": "running"]
      ),
      (
        "rev:AAAA0001",
        [
          "day": "2026-03-02", "verdict": "no-double", "offers": "off:AAAA0003",
          "projects": "pro:AAAA0009", "by": "bert", "reason": "Das Wohnheim schickt alle dorthin.",
        ]
      ),
      (
        "com:AAAA0001",
        [
          "day": "2026-03-04", "partners": "par:AAAA0001,par:AAAA0002", "state": "felt",
          "subject": "Wer spricht die Unterkunft an?",
        ]
      ),
    ]
    let changes = records.flatMap { id, values in
      values.map { Change(record: id, field: $0.key, value: $0.value) }
    }
    try workspace.commit(changes)
    try workspace.write([
      (RecordID("par:AAAA0001"), "focus", "language"),
      (RecordID("par:AAAA0003"), "type", "guide"),
      (RecordID("par:AAAA0003"), "focus", "language,work"),
    ])
  }
}
