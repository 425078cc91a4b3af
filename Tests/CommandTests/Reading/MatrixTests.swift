import Testing

@Suite
struct MatrixTests {
  private let office = Office()
  private let first: String
  private let second: String

  init() {
    first = office.add("partners", "name=Agentur Auental", "short-name=AGA")
    second = office.add("partners", "name==SUMME(A1), e. V.")
    let kind = "responsibilities"
    _ = office.add(kind, "task=language", "partner=\(first)", "districts=Hafen")
    _ = office.add(kind, "task=mentoring", "partner=\(first)")
    _ = office.add(kind, "task=mentoring", "partner=\(second)", "target-groups=children")
    _ = office.add(
      kind,
      "task=interpreting",
      "partner=\(second)",
      "districts=Nordstadt",
      "role=involved"
    )
  }

  private func row(_ task: String, _ arguments: [String] = []) -> [Substring] {
    let lines = office.shell("\"$TANDEM\" matrix \(arguments.joined(separator: " "))").lines
    return lines.first { $0.contains(task) }?.split(separator: " ") ?? []
  }

  @Test
  func `the matrix has a row for each task and letters for the roles`() {
    let outcome = office.run("matrix")
    #expect(outcome.status == 0 && outcome.messages == "")
    #expect(outcome.lines[0].split(separator: " ") == ["Aufgabe", "Z/Σ", "SUMME", "AGA"])
    #expect(row("Sprachförderung") == ["~", "Sprachförderung", "1/1", "·", "z"])
    #expect(row("Patenschaften") == ["×", "Patenschaften", "2/2", "z×", "Z×"])
    #expect(row("Sprachmittlung") == ["○", "Sprachmittlung", "0/1", "b", "·"])
    #expect(outcome.output.contains("AGA    Agentur Auental"))
    #expect(office.run("matrix", "--language=en").output.contains("language learning"))
  }

  @Test
  func `a district, a group and a day narrow it`() {
    #expect(row("Sprachförderung", ["--district", "hafen"]).last == "Z")
    #expect(row("Sprachförderung", ["--district", "Nordstadt"]).first == "○")
    #expect(row("Patenschaften", ["--group", "Frauen"]).first == "Patenschaften")
    #expect(row("Patenschaften", ["--group", "Kinder", "--day", "+3"]).first == "×")
    let refused = office.run("matrix", "--district", "Hafn")
    #expect(refused.status == 1 && refused.messages.contains("Möglich: Hafen, Nordstadt"))
    #expect(office.run("matrix", "--day", "nie").status != 0)
  }

  @Test
  func `as CSV it has whole names and roles in words, and no formula`() {
    let outcome = office.run("matrix", "--csv")
    let lines = outcome.output.split(separator: "\r\n")
    #expect(outcome.status == 0)
    #expect(lines[0].hasPrefix("Aufgabe,Lücke,Überschneidung,Zuständige Stellen"))
    #expect(lines[0].contains("\"'=SUMME(A1), e. V.\""))
    let language = lines.first { $0.hasPrefix("Sprachförderung,") } ?? ""
    #expect(language == "Sprachförderung,niemand in Nordstadt,,1,1,,zuständig in Hafen")
    #expect(lines.count == 23)
  }

  @Test
  func `gaps are one object a line, and status 1 until there is none`() throws {
    let outcome = office.run("gaps", "--json")
    #expect(outcome.status == 1)
    let objects = try #require(outcome.objects)
    #expect(objects.count == 21)
    #expect(objects.allSatisfy { $0.keys == ["task", "district", "group", "kind"] })
    #expect(
      outcome.output.contains(
        #"{"task":"language","district":"Nordstadt","group":null,"kind":"district"}"#
      )
    )
    #expect(
      outcome.output.contains(
        #"{"task":"funding","district":null,"group":null,"kind":"task"}"#
      )
    )
    #expect(office.run("gaps").output.contains("niemand in Nordstadt"))
    #expect(office.run("gaps").lines.count == 22)
    for task in objects.indices {
      guard let key = objects[task]["task"]?.text else { continue }
      _ = office.add("responsibilities", "task=\(key)", "partner=\(first)")
    }
    let none = office.run("gaps", "--json")
    #expect(none.status == 0 && none.output == "" && none.messages == "")
    #expect(office.run("gaps").status == 0)
  }
}
