import Domain
import Exchange
import Testing

@Suite
struct ContactImportTests {
  private let list = """
    Name;Organisation;Email;Telefon
    Ayşe Öztürk;AWO Halle e.V.;ayse@example.org;0345 111
    "Müller, Anna";awo halle e. v.;anna@example.org;
    Jan von der Heide;Caritas;;0345 222

    """

  @Test
  func `a list of contacts brings the organisations that are missing`() throws {
    var store = MemoryStore()
    store.add("par", ["name": "Caritas", "type": "welfare"])
    let plan = try store.plan(list, Contact.self)
    #expect(plan.summary.de == "3 neu, 0 geändert, 0 gleich, 0 abgelehnt; dazu 1 Partner neu")
    store.apply(plan)
    let partners = store.all("par")
    #expect(partners.map { $0["name"] } == ["Caritas", "AWO Halle e.V."])
    #expect(partners.last?["type"] == "other")
    #expect(partners.last?["state"] == "researched")
    let contacts = store.all("con")
    #expect(contacts.map { $0["last-name"] } == ["Öztürk", "Müller", "von der Heide"])
    #expect(contacts.map { $0["first-name"] } == ["Ayşe", "Anna", "Jan"])
    #expect(contacts[0]["partners"] == contacts[1]["partners"])
    #expect(contacts[2]["partners"] == "par:00000001")
  }

  @Test
  func `importing the same file again changes nothing`() throws {
    var store = MemoryStore()
    let (_, second) = try store.importTwice(list, Contact.self)
    #expect(second.isEmpty)
    #expect(second.summary.de == "0 neu, 0 geändert, 3 gleich, 0 abgelehnt")
    #expect(second.rows.map(\.line) == [2, 3, 4])
    #expect(second.rows.map(\.label) == ["Ayşe Öztürk", "Müller, Anna", "Jan von der Heide"])
  }

  @Test
  func `an organisation is added to those that a person has`() throws {
    var store = MemoryStore()
    let text = "Vorname,Nachname,Firma\nAnna,Müller,AWO\nAnna,Müller,Caritas; Diakonie\n"
    let (first, second) = try store.importTwice(text, Contact.self)
    #expect(first.verdicts == ["new", "changed"])
    #expect(store.all("con").count == 1)
    #expect(store.all("con")[0]["partners"]?.split(separator: ",").count == 3)
    #expect(second.verdicts == ["same", "same"])
    let reading = Reading(language: .german)
    #expect(
      first.sentence(first.rows[1], reading)
        == "Zeile 3: Müller, Anna – geändert: Organisation AWO → AWO; Caritas; Diakonie"
        + " · Legt den Partner „Caritas“ an. · Legt den Partner „Diakonie“ an."
        + " · Meint denselben Eintrag wie Zeile 2."
    )
  }

  @Test
  func `the organisation of a refused row is not created`() throws {
    var store = MemoryStore()
    let text = "Name;Organisation;E-Mail\nAnna Müller;AWO;keine\nJan Meier;Caritas;\n"
    let plan = try store.plan(text, Contact.self)
    #expect(plan.verdicts == ["refused", "new"])
    #expect(plan.reason?.hasPrefix("E-Mail: „keine“") == true)
    store.apply(plan)
    #expect(store.all("par").map { $0["name"] } == ["Caritas"])
    #expect(store.all("con")[0]["partners"] == "par:00000001")
  }

  @Test
  func `an organisation of two partners by that name is refused`() throws {
    var store = MemoryStore()
    store.add("par", ["name": "AWO"])
    store.add("par", ["name": "Awo"])
    let plan = try store.plan("Name;Organisation\nAnna Müller;AWO\n", Contact.self)
    #expect(plan.reason?.contains("2-mal") == true)
  }

  @Test
  func `people of one name are kept apart by their e-mail`() throws {
    var store = MemoryStore()
    let text = "Name;E-Mail\nAnna Müller;a@example.org\nAnna Müller;b@example.org\nAnna Müller;\n"
    let (first, second) = try store.importTwice(text, Contact.self)
    #expect(first.verdicts == ["new", "new", "same"])
    #expect(second.verdicts == ["same", "same", "same"])
  }

  @Test
  func `people of one name at other places with other numbers are others`() throws {
    var store = MemoryStore()
    let text = "Name;Organisation;Tel.\nEva Schmidt;AWO;0345 1111\nEva Schmidt;VHS;0345 2222\n"
    let (first, second) = try store.importTwice(text, Contact.self)
    #expect(first.verdicts == ["new", "new"])
    #expect(second.isEmpty)
  }

  @Test
  func `a deputy may stand further down in the file`() throws {
    var store = MemoryStore()
    let text = """
      Nachname;Vorname;Vertretung
      Müller;Anna;Meier, Jan
      Meier;Jan;Öztürk, Ayşe
      Öztürk;Ayşe;
      Schmidt;Eva;Niemand, Da

      """
    let (first, second) = try store.importTwice(text, Contact.self)
    #expect(first.verdicts == ["new", "new", "new", "refused"])
    let deputies = store.records.values.compactMap { $0["deputy"] }
    #expect(deputies.allSatisfy { store.records[RecordID($0)] != nil })
    #expect(deputies.count == 2)
    #expect(second.isEmpty)
  }

  @Test(arguments: ["=1+1", "+49 345 4711", "-x", "@b", "'=1", "''+1", "'x", "\"=1"])
  func `a cell that was guarded against spreadsheets is read as it was`(text: String) throws {
    for form in [CSVWriter.Form.standard, .germanExcel] {
      let file = CSVWriter(form).text([["Nachname", "Funktion"], ["Muster", text]])
      var store = MemoryStore()
      store.apply(try store.plan(file, Contact.self))
      #expect(store.all("con").first?["function"] == text)
    }
  }
}
