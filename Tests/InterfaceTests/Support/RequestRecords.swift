import Domain
import Store
import Workspace

@testable import Interface

extension TestOffice {
  /// Requests, people who fit them or not, and needs with and without an offer.
  func writeRequests() throws {
    let workspace = try workspace("bert")
    let records: [(String, KeyValuePairs<String, String>)] = people + requests + needs
    try workspace.commit(
      records.flatMap { id, values in
        values.map { Change(record: id, field: $0.key, value: $0.value) }
      }
    )
  }

  private var people: [(String, KeyValuePairs<String, String>)] {
    [
      (
        "vol:BBBB0001",
        [
          "last-name": "Haddad", "first-name": "Karim", "state": "ready", "hours": "240",
          "home-district": "Altstadt", "districts": "Altstadt", "languages": "ar:native,de:good",
          "availability": "2pm", "skills": "paperwork", "topics": "orientation",
          "accompanier": "con:AAAA0001", "last-contact": "2026-03-10",
        ]
      ),
      (
        "vol:BBBB0002",
        [
          "last-name": "Rahimi", "first-name": "Parwana", "state": "ready", "hours": "120",
          "home-district": "Hafen", "districts": "Hafen", "languages": "prs:native,de:fluent",
          "availability": "2pm,4pm", "skills": "paperwork", "topics": "orientation",
          "last-contact": "2026-03-01",
        ]
      ),
      (
        "vol:BBBB0003",
        ["last-name": "Sommer", "first-name": "Ida", "state": "paused", "hours": "120"]
      ),
      ("cns:BBBB0001", consent("vol:BBBB0001")), ("cns:BBBB0002", consent("vol:BBBB0002")),
      ("cns:BBBB0003", consent("vol:BBBB0003")),
      ("dnb:BBBB0001", ["district": "Altstadt", "neighbours": "Hafen"]),
    ]
  }

  private func consent(_ volunteer: String) -> KeyValuePairs<String, String> {
    ["volunteer": volunteer, "purpose": "forwarding", "given": "2026-01-02"]
  }

  private var requests: [(String, KeyValuePairs<String, String>)] {
    [
      (
        "req:BBBB0001",
        [
          "title": "Formulare ausfüllen", "partner": "par:AAAA0001", "state": "open",
          "received": "2026-03-02", "task": "Beim Ausfüllen helfen.",
          "goal": "Wer kommt, versteht seine Post.", "target-groups": "refugees",
          "topics": "orientation", "districts": "Altstadt", "start": "2026-04-01",
          "end": "2026-09-30", "hours": "120", "times": "2pm", "count": "2",
          "languages": "de:good", "competences": "paperwork", "background-check": "no",
          "introduction": "Zwei Termine zu zweit.", "contact": "con:AAAA0001",
          "expenses": "Fahrtkosten", "insurance": "state", "conditions": "Barrierefrei.",
        ]
      ),
      (
        "req:BBBB0002",
        [
          "title": "Nachhilfe \u{1B}[31mMathe", "partner": "par:AAAA0004", "state": "open",
          "received": "2026-03-12", "task": "Nachhilfe geben.", "topics": "school",
          "districts": "Hafen",
        ]
      ),
    ]
  }

  private var needs: [(String, KeyValuePairs<String, String>)] {
    [
      (
        "nee:BBBB0001",
        [
          "title": "Deutsch üben", "partner": "par:AAAA0004", "state": "open",
          "asked": "2026-03-01", "topics": "language", "districts": "Altstadt",
          "urgency": "high", "details": "Zweimal in der Woche, abends.",
        ]
      ),
      (
        "nee:BBBB0002",
        [
          "title": "Fahrräder reparieren", "partner": "par:AAAA0004", "state": "open",
          "asked": "2026-02-01", "topics": "bicycle",
        ]
      ),
      (
        "off:BBBB0001",
        [
          "title": "Sprachcafé am Markt", "provider": "par:AAAA0001", "topics": "language",
          "districts": "Altstadt",
        ]
      ),
      ("off:BBBB0002", ["title": "Chor im Gemeindehaus", "topics": "music"]),
      (
        "fpr:BBBB0001",
        [
          "name": "Bücherei am Markt", "partner": "par:AAAA0001", "site-type": "meeting-place",
          "state": "visit", "next": "Besuch", "due": "2026-03-16",
        ]
      ),
      (
        "nsv:BBBB0001",
        ["day": "2024-11-05", "partner": "par:AAAA0001", "result": "Lesepatinnen gesucht."]
      ),
    ]
  }
}
