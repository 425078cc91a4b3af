import Domain
import Store
import Workspace

/// A small office with all that is hard to draw: long names, umlauts, other scripts, archived
/// records.
enum TestRecords {
  static var transactions: [Transaction] {
    rows.enumerated().map { index, row in
      Transaction(
        row.values.map { Change(record: row.id, field: $0.key, value: $0.value) },
        note: row.note,
        user: row.user,
        time: LocalClock.milliseconds(
          of: TestOffice.today.adding(days: -40 + index),
          minute: 8 * 60 + index * 7
        )
      )
    }
  }

  private struct Row {
    let id: String
    let user: String
    let note: String?
    let values: KeyValuePairs<String, String>

    init(
      _ id: String,
      by user: String = "anna",
      note: String? = nil,
      _ values: KeyValuePairs<String, String>
    ) {
      self.id = id
      self.user = user
      self.note = note
      self.values = values
    }
  }

  private static let rows: [Row] = [
    Row(
      "par:AAAA0001",
      by: "bert",
      [
        "name": "Freiwilligen-Agentur Saaletal", "type": "agency", "state": "partner",
        "level": "city", "carrier": "Bürgerstiftung", "street": "Leipziger Straße 37",
        "postal-code": "06108", "town": "Halle", "phone": "0345 47110-0",
        "email": "info@saaletal.example", "services": "inform,advise",
        "tasks": "Beratung von Freiwilligen und Organisationen.\nJeden Dienstag Sprechstunde.",
        "languages": "de,prs:fluent",
      ]
    ),
    Row(
      "par:AAAA0002",
      [
        "name": "Afghanisch-Deutscher Kultur- und Begegnungsverein „Brücke“ e. V.", "type": "mso",
        "state": "approached", "town": "Halle", "districts": "Südliche Neustadt,citywide",
        "self-representation": "yes", "overburdened": "2026-02-01",
      ]
    ),
    Row("par:AAAA0003", ["name": "文化协会 Halle", "type": "association", "state": "researched"]),
    Row(
      "par:AAAA0004",
      ["name": "Übergangswohnheim Ost", "type": "accommodation", "parent": "par:AAAA0001"]
    ),
    Row("par:AAAA0005", by: "bert", ["name": "Alte Druckerei", "archived": "2025-12-01"]),
    Row(
      "con:AAAA0001",
      [
        "last-name": "Öztürk", "first-name": "Ayşe", "partners": "par:AAAA0001,par:AAAA0002",
        "function": "Leitung", "phone": "0345 47110-12", "email": "ayse@saaletal.example",
      ]
    ),
    Row(
      "con:AAAA0002",
      [
        "last-name": "Müller", "first-name": "Jörg", "partners": "par:AAAA0001",
        "deputy": "con:AAAA0001",
      ]
    ),
    Row(
      "vol:AAAA0001",
      [
        "last-name": "Nguyễn", "first-name": "Thị Lan", "state": "active",
        "languages": "vi:native,de:good", "home-district": "Südliche Neustadt", "hours": "150",
        "phone": "0171 5550101", "last-contact": "2026-03-02", "birthday": "1988-11-05",
        "accompanier": "con:AAAA0001", "topics": "language,housing",
      ]
    ),
    Row(
      "vol:AAAA0002",
      by: "bert",
      ["last-name": "Łukasiewicz", "first-name": "Zofia", "state": "ready", "hours": "120"]
    ),
    Row("vol:AAAA0003", ["last-name": "Zimmermann", "first-name": "Ida", "notes": "Erst\nZweit"]),
    Row("vol:AAAA0004", ["last-name": "أحمد", "first-name": "نور", "languages": "ar:native"]),
    Row(
      "pro:AAAA0001",
      [
        "name": "Sprachpatenschaften", "state": "running", "carrier": "par:AAAA0001",
        "partners": "par:AAAA0002", "start": "2025-09-01", "funding": "12500.00",
        "hours": "600", "places": "12",
      ]
    ),
    Row("pro:AAAA0002", ["name": "Café Miteinander", "state": "idea"]),
    Row(
      "pla:AAAA0001",
      [
        "volunteer": "vol:AAAA0001", "project": "pro:AAAA0001", "state": "active",
        "start": "2026-01-12", "hours": "120",
      ]
    ),
    Row(
      "mee:AAAA0001",
      [
        "day": "2026-03-18", "start": "14:00", "name": "Jour fixe Integration", "length": "90",
        "place": "Rathaus, Raum 12", "partners": "par:AAAA0001,par:AAAA0002",
      ]
    ),
    Row(
      "mee:AAAA0002",
      ["day": "2026-03-10", "name": "Runder Tisch Wohnen", "type": "round-table"]
    ),
    Row(
      "mee:AAAA0003",
      ["day": "2026-03-24", "start": "18:30", "name": "Helfer-Treff", "type": "helpers"]
    ),
    Row(
      "age:AAAA0001",
      ["meeting": "mee:AAAA0001", "number": "1", "title": "Neue Patenschaften", "length": "20"]
    ),
    Row(
      "tas:AAAA0001",
      ["title": "Protokoll versenden", "due": "2026-03-16", "meeting": "mee:AAAA0002"]
    ),
    Row(
      "tas:AAAA0002",
      ["title": "Raum buchen", "responsible": "Jörg Müller", "due": "2026-03-18"]
    ),
    Row("tas:AAAA0003", ["title": "Flyer drucken", "due": "2026-03-20", "state": "waiting"]),
    Row(
      "par:AAAA0001",
      note: "laut Website",
      ["town": "Halle (Saale)", "email": "kontakt@saaletal.example"]
    ),
  ]
}
