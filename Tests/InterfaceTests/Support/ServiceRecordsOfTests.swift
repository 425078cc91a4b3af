import Domain
import Workspace

@testable import Interface

extension App {
  private func write(_ records: KeyValuePairs<String, KeyValuePairs<String, String>>) throws {
    let values = records.flatMap { id, fields in fields.map { (RecordID(id), $0.key, $0.value) } }
    try workspace.write(values)
  }

  /// Somebody who served long enough for the blue card, with a course, and was never thanked.
  func writeService() throws {
    try write([
      "set:00000001": ["name": "Agentur Saaletal", "postal-codes": "061"],
      "vol:AAAA0001": ["postal-code": "06108", "form": "volunteer", "skills": "paperwork"],
      "pla:AAAA0001": [
        "volunteer": "vol:AAAA0001", "site": "par:AAAA0001", "state": "active",
        "start": "2023-09-01", "end": "2026-12-31", "hours": "300",
        "activity": "Begleitung zu Ämtern",
      ],
      "hrs:AAAA0001": ["volunteer": "vol:AAAA0001", "day": "2025-05-02", "length": "9000"],
      "hrs:AAAA0002": ["volunteer": "vol:AAAA0001", "day": "2026-01-05", "length": "6300"],
      "crs:AAAA0001": ["title": "Basiskurs Lotsen", "units": "40", "competences": "counselling"],
      "ptc:AAAA0001": [
        "volunteer": "vol:AAAA0001", "course": "crs:AAAA0001", "state": "completed",
        "completed": "2023-08-20",
      ],
    ])
  }

  /// Enquiries of all states, two services and an open place with visitors.
  func writeEnquiries() throws {
    try write([
      "ref:AAAA0001": [
        "name": "Schuldnerberatung", "boundaries": "debts", "topics": "work",
        "phone": "0345 471-20", "times": "1am,4pm", "languages": "de:fluent,ru:good",
        "reach": "Anruf genügt.", "checked": "2026-03-01",
      ],
      "ref:AAAA0002": [
        "name": "Frauenhaus", "boundaries": "violence,debts", "phone": "0345 471-30",
        "checked": "2025-09-01",
      ],
      "enq:AAAA0001": [
        "day": "2026-03-09", "subject": "Inkasso: wer hilft?", "asker": "Frau K.",
        "asker-kind": "seeker", "state": "open", "topics": "work", "taken-by": "bert",
      ],
      "enq:AAAA0002": [
        "day": "2026-03-17", "subject": "Möchte vorlesen", "asker": "Jule Brinkmann",
        "asker-kind": "interested", "state": "open", "phone": "0176 0406903", "topics": "housing",
      ],
      "enq:AAAA0003": [
        "day": "2026-01-09", "subject": "Zwei Begleitungen", "asker": "Wohnheim",
        "asker-kind": "partner", "state": "answered", "answered": "2026-01-12",
        "answered-by": "anna", "partner": "par:AAAA0004", "topics": "housing",
      ],
      "opl:AAAA0001": [
        "name": "Welcome-Treff", "type": "open-place", "times": "2@1400-1800",
        "checked": "2026-03-01",
      ],
      "vic:AAAA0001": ["place": "opl:AAAA0001", "day": "2026-01-13", "visitors": "61"],
      "vic:AAAA0002": ["place": "opl:AAAA0001", "day": "2026-02-10", "visitors": "20"],
      "vic:AAAA0003": ["place": "opl:AAAA0001", "day": "2026-02-17", "visitors": "21"],
    ])
  }
}
