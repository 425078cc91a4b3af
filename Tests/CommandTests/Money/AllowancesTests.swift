import Testing

@Suite
struct AllowancesTests {
  private let office = Office()
  private let person: String

  init() {
    person = office.add("volunteers", "last-name==Weidner", "first-name=Else")
  }

  private func pay(_ type: String, _ amount: String, _ day: String, _ state: String = "paid") {
    _ = office.add(
      "expenses",
      "volunteer=\(person)",
      "type=\(type)",
      "amount=\(amount)",
      "day=\(day)",
      "state=\(state)"
    )
  }

  @Test
  func `each person and kind has a row with sum, limit, share and state`() throws {
    pay("honorary", "800", "1.2.2026")
    pay("honorary", "500", "2.2.2026", "rejected")
    pay("honorary", "840,01", "31.12.2025")
    _ = office.add(
      "allowance-declarations",
      "volunteer=\(person)",
      "year=2026",
      "type=trainer",
      "amount=50"
    )
    let outcome = office.run("allowances", "--year", "2026", "--json")
    #expect(outcome.status == 0)
    let objects = try #require(outcome.objects)
    #expect(objects.map { $0["kind"] } == [.string("honorary"), .string("trainer")])
    #expect(objects[0]["received"] == .string("800.00"))
    #expect(objects[0]["limit"] == .string("960.00"))
    #expect(objects[0]["percent"] == .number("83") && objects[0]["state"] == .string("near"))
    #expect(objects[1]["elsewhere"] == .string("50.00"))
    #expect(objects[1]["state"] == .string("within"))
    let last = office.run("allowances", "--year", "2025")
    #expect(last.status == 1 && last.output.contains("darüber"))
    #expect(office.run("allowances", "--year", "2012").messages.contains("keine Pauschale"))
  }

  @Test
  func `the table is a CSV that no spreadsheet computes`() {
    pay("trainer", "3300,01", "1.2.2026")
    let outcome = office.run("allowances", "--year", "2026", "--csv")
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(
      lines.first == "Kennung,Freiwillige/r,Jahr,Pauschale,Hier,Anderswo,Grenze,Anteil %,Stand"
    )
    #expect(
      lines.last
        == "\(person),\"'=Weidner, Else\",2026,Übungsleiterpauschale (26),3300.01,0.00,3300.00,100,darüber"
    )
  }

  @Test
  func `one person alone can be asked for`() {
    pay("honorary", "10", "1.2.2026")
    let other = office.add("volunteers", "last-name=Brandt", "first-name=Kurt")
    #expect(
      office.run("allowances", "--year", "2026", "--person", person, "--json").lines.count == 1
    )
    #expect(office.run("allowances", "--year", "2026", "--person", other, "--json").lines.isEmpty)
    #expect(office.run("allowances", "--person", "Niemand").status == 1)
    #expect(office.run("allowances", "--year", "0").status == 2)
  }

  @Test
  func `a way that is added without an amount gets one`() throws {
    let id = office.add(
      "expenses",
      "volunteer=\(person)",
      "type=mileage",
      "vehicle=car",
      "kilometres=12,5",
      "day=1.2.2026"
    )
    let object = try #require(office.run("show", id, "--json").objects?.first)
    #expect(object["amount"] == .string("3.75") && object["kilometres"] == .string("12.5"))
    func amount(_ assignments: String...) -> String? {
      for one in assignments { #expect(office.run("set", id, one).status == 0) }
      return office.run("show", id, "--json").objects?.first?["amount"]?.text
    }
    #expect(amount("kilometres=20") == "6.00", "it follows the corrected way")
    #expect(amount("purpose=Fahrt") == "6.00")
    #expect(amount("amount=5") == "5.00")
    #expect(amount("kilometres=30") == "5.00", "what somebody typed stays")
  }

  @Test
  func `ways that are imported without an amount get one`() {
    let file = office.write(
      "wege.csv",
      "volunteer;type;vehicle;kilometres;day\n\(person);mileage;car;12,5;1.2.2026\n"
    )
    let run = office.run("import", file, "--as", "expenses")
    #expect(run.status == 0, "\(run.messages)")
    let amounts = office.run("list", "expenses", "--json").objects?.map { $0["amount"]?.text }
    #expect(amounts?.contains("3.75") == true)
  }

  @Test
  func `the report on funds tells what is left and names nobody`() {
    let fund = office.add("funds", "title=Fahrten", "source=+Stadt", "amount=100")
    let expense = office.add(
      "expenses",
      "volunteer=\(person)",
      "type=transit",
      "amount=30",
      "fund=\(fund)",
      "state=paid",
      "day=1.2.2026"
    )
    #expect(expense.hasPrefix("exp:"))
    let text = office.run("document", "funds", "--format", "text").output
    #expect(text.contains("70,00 €") && text.contains("Fahrkarten (ÖPNV)"))
    #expect(!text.contains("Weidner"))
    let csv = office.run("document", "funds", "--format", "csv").output
    #expect(csv.contains("'+Stadt,Fahrten,,,,100.00,30.00,0.00,70.00,30\r\n"))
    #expect(office.run("document", "funds", "--on", "heute").status == 2)
  }
}
