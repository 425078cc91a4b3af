import Domain
import Exchange
import Testing

@Suite
struct RowVerdictTests {
  @Test
  func `blank cells and dashes never erase`() throws {
    var store = MemoryStore()
    let id = store.add("par", ["name": "AWO", "phone": "0345 1", "town": "Halle", "level": "city"])
    let plan = try store.plan("Name;Telefon;Ort;Ebene\nAWO;;-; \n", Partner.self)
    #expect(plan.verdicts == ["same"])
    store.apply(plan)
    #expect(store.records[id]?["town"] == "Halle")
  }

  @Test
  func `a filled cell changes its field and says from what to what`() throws {
    var store = MemoryStore()
    store.add("par", ["name": "AWO", "phone": "0345 1000"])
    let plan = try store.plan("Name;Telefon\nawo;0345 2000\n", Partner.self)
    #expect(
      plan.rows[0].verdict
        == .changed([
          ImportChange(field: "name", old: "AWO", new: "awo"),
          ImportChange(field: "phone", old: "0345 1000", new: "0345 2000"),
        ])
    )
    let sentence = plan.sentence(plan.rows[0], Reading(language: .english))
    #expect(
      sentence == "Line 2: awo – changed: Name AWO → awo; Phone 0345 1000 → 0345 2000"
    )
  }

  @Test
  func `a no takes a flag away`() throws {
    var store = MemoryStore()
    let id = store.add("par", ["name": "AWO", "self-representation": "yes"])
    store.apply(try store.plan("Name;Selbstvertretung\nAWO;nein\n", Partner.self))
    #expect(store.records[id]?["self-representation"] == nil)
  }

  @Test
  func `all that is wrong with a row is said at once, and nothing of it is taken`() throws {
    let store = MemoryStore()
    let text = "Name;PLZ;E-Mail;Ort\nAWO;061;x@;Halle\n;06108;;Halle\n"
    let plan = try store.plan(text, Partner.self)
    #expect(plan.verdicts == ["refused", "refused"])
    #expect(plan.reason?.contains("PLZ: „061“") == true)
    #expect(plan.reason?.contains("E-Mail: „x@“") == true)
    #expect(plan.isEmpty)
  }

  @Test
  func `a long row is refused, a short one is filled up`() throws {
    let store = MemoryStore()
    let plan = try store.plan("Name;Ort;PLZ\nAWO;Halle;06108;x\nVHS\nTHW;;;;\n;;\n", Partner.self)
    #expect(plan.verdicts == ["refused", "new", "new", "blank"])
    #expect(plan.rows[1].notes.first?.de.contains("fehlen 2 Zellen") == true)
    #expect(plan.summary.en == "2 new, 0 changed, 0 same, 1 refused, 1 blank")
  }

  @Test
  func `the same row twice is one record`() throws {
    var store = MemoryStore()
    let text = "Name;Ort;Telefon\nAWO;Halle;\nAWO;Halle;\nAWO;;0345 1\nAWO;Köln;\n"
    let plan = try store.plan("Name;Ort;Telefon\nAWO;Halle;\nAWO;Halle;\n", Partner.self)
    #expect(plan.verdicts == ["new", "same"])
    let (first, second) = try store.importTwice(text, Partner.self)
    #expect(first.verdicts == ["new", "same", "changed", "refused"])
    #expect(second.verdicts == ["same", "same", "same", "refused"])
    #expect(store.all("par").count == 1)
  }

  @Test
  func `lines of one file that contradict each other never take turns`() throws {
    var store = MemoryStore()
    let text = "Name;Ort\nAWO;Halle\nAWO;Köln\n"
    let (first, second) = try store.importTwice(text, Partner.self)
    #expect(first.verdicts == ["new", "refused"])
    #expect(first.reason == "Ort: In Zeile 2 steht zum selben Eintrag etwas anderes.")
    #expect(second.verdicts == ["same", "refused"])
  }

  @Test
  func `a row that fits several records is refused`() throws {
    var store = MemoryStore()
    store.add("par", ["name": "AWO", "town": "Halle"])
    store.add("par", ["name": "AWO", "town": "Köln"])
    let text = "Name;Ort;Website\nAWO;;awo.example\nAWO;Köln;awo.example\n"
    let plan = try store.plan(text, Partner.self)
    #expect(plan.verdicts == ["refused", "changed"])
    #expect(plan.reason?.contains("par:00000001") == true)
  }

  @Test
  func `the identity in a file finds a record that was renamed`() throws {
    var store = MemoryStore()
    let id = store.add("par", ["name": "AWO"])
    let text = "ID;Name\n\(id.text);Arbeiterwohlfahrt\n17;VHS\n"
    let plan = try store.plan(text, Partner.self)
    #expect(plan.verdicts == ["changed", "new"])
  }

  @Test
  func `what was wrong before does not keep a row out`() throws {
    var store = MemoryStore()
    let broken = [
      "last-name": "Öz", "available-from": "2026-05-01", "available-until": "2026-01-01",
    ]
    store.add("vol", broken)
    #expect(try store.plan("Name;Ort\nÖz;Halle\n", Volunteer.self).verdicts == ["changed"])
    let bad = "Name;Verfügbar ab;Verfügbar bis\nMeier;2026-05-01;2026-01-01\n"
    #expect(try store.plan(bad, Volunteer.self).reason?.contains("vor dem Beginn") == true)
  }

  @Test
  func `control characters do not part a person in two`() throws {
    var store = MemoryStore()
    let text = "Name;Ort\nAnna Müller;Halle\nAn\u{202E}na Mu\u{308}l\u{1}ler;Halle\n"
    let (first, _) = try store.importTwice(text, Volunteer.self)
    #expect(first.verdicts == ["new", "same"])
    #expect(first.rows[1].notes.first?.de.contains("Steuerzeichen") == true)
  }

  @Test
  func `ten megabytes in a cell refuse the row, briefly`() throws {
    let huge = String(repeating: "x", count: 10_000_000)
    let plan = try MemoryStore().plan("Name;Ort\n\(huge);Halle\nAWO;\"\(huge)\"\n", Partner.self)
    #expect(plan.verdicts == ["refused", "refused"])
    #expect(plan.rows.allSatisfy { $0.label.utf8.count <= 60 })
    #expect((plan.reason ?? "").utf8.count < 200)
  }
}
