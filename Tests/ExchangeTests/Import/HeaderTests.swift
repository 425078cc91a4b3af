import Domain
import Exchange
import Testing

@Suite
struct HeaderTests {
  private func uses<R: Record>(_ header: String, _ type: R.Type) throws -> [ImportColumn.Use] {
    let row = String(repeating: ";", count: header.count { $0 == ";" })
    return try MemoryStore().plan("\(header)\n\(row)\n", type).columns.map(\.use)
  }

  @Test
  func `every field is found by its key and by its title in both languages`() throws {
    for type in RecordTypes.all {
      for name in [\FieldDefinition.key, \.title.de, \.title.en] {
        let fields = type.typedFields
        let header = fields.map { "\"\($0[keyPath: name])\"" }.joined(separator: ";")
        let row = String(repeating: ";", count: fields.count - 1)
        let plan = try ImportPlan.make(
          bytes: Array("\(header)\n\(row)\n".utf8),
          type: type,
          existing: .none,
          typing: Typing(language: .german, today: Day(number: 20_000))
        )
        #expect(plan.columns.map(\.use) == fields.map { .field($0.key) })
        #expect(plan.notices.isEmpty)
      }
    }
  }

  @Test
  func `other words for fields are understood`() throws {
    #expect(
      try uses("Name;Organisation;Email;Telefon;Handy;Position", Contact.self) == [
        .fullName, .field("partners"), .field("email"), .field("phone"), .field("mobile"),
        .field("function"),
      ]
    )
    #expect(
      try uses("NAME;VORNAME;STRASSE;plz;Wohnort;Tel. (privat);Geburtsdatum", Volunteer.self) == [
        .field("last-name"), .field("first-name"), .field("street"), .field("postal-code"),
        .field("town"), .field("phone"), .field("birthday"),
      ]
    )
    #expect(
      try uses("Einrichtung;Mail;Stadt;Zip code;Homepage;Bemerkungen", Partner.self) == [
        .field("name"), .field("email"), .field("town"), .field("postal-code"),
        .field("website"), .field("notes"),
      ]
    )
  }

  @Test
  func `unknown, doubled and nameless columns are reported`() throws {
    let plan = try MemoryStore().plan(
      "Name;Schuhgröße;Telefon;Tel;\nAWO;44;1234;5678;\n",
      Partner.self
    )
    #expect(
      plan.columns.map(\.use) == [
        .field("name"), .unknown, .field("phone"), .repeated, .nameless,
      ]
    )
    #expect(
      plan.notices.map(\.de) == [
        "Die Spalte „Schuhgröße“ ist nicht bekannt und wird ausgelassen.",
        "Die Spalte „Tel“ wiederholt eine andere und wird ausgelassen.",
        "Spalte 5 hat keine Überschrift und wird ausgelassen.",
      ]
    )
  }

  @Test
  func `a file without a column that is needed is refused with a sentence`() {
    let unknown = #expect(throws: Refusal.self) {
      try MemoryStore().plan("Der Himmel ist blau.\nUnd die Erde rund.\n", Partner.self)
    }
    #expect(unknown?.text.de.hasPrefix("Keine Spalte ist bekannt") == true)
    let missing = #expect(throws: Refusal.self) {
      try MemoryStore().plan("Vorname;Telefon\nAnna;0345 1\n", Contact.self)
    }
    #expect(missing?.text.de == "Die Spalte „Nachname“ fehlt.")
  }

  @Test
  func `the sentence on the format names encoding and separator`() throws {
    let plan = try MemoryStore().plan("\u{FEFF}Name\tOrt\nAWO\tHalle\n", Partner.self)
    #expect(plan.format.de == "UTF-8 (BOM), getrennt durch Tabulator")
  }
}
