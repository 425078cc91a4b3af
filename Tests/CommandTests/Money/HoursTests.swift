import Testing

@Suite
struct HoursTests {
  private let office = Office()
  private let person: String

  init() {
    person = office.add("volunteers", "last-name=Weidner", "first-name=Else")
    _ = office.add("volunteers", "last-name=Brandt", "first-name=Kurt")
  }

  private var hours: [JSONValue] { office.run("list", "hours", "--json").objects ?? [] }

  @Test
  func `hours are added for a person by name or identity`() throws {
    let first = office.run(
      "hours",
      "add",
      "Else Weidner",
      "1,5 h",
      "--day",
      "14.3.2026",
      "--activity",
      "Deutsch"
    )
    #expect(first.status == 0 && first.line.hasPrefix("hrs:"))
    let object = try #require(hours.first)
    #expect(object["volunteer"] == .string(person) && object["day"] == .string("2026-03-14"))
    #expect(object["length"] == .number("90") && object["activity"] == .string("Deutsch"))
    #expect(office.run("hours", "add", person, "45 min").status == 0)
    #expect(hours.count == 2)
  }

  @Test
  func `the one placement of the day is taken, unless another is named`() throws {
    let project = office.add("projects", "name=Paten")
    let placement = office.add(
      "placements",
      "volunteer=\(person)",
      "project=\(project)",
      "state=active",
      "start=1.1.2026",
      "end=30.6.2026"
    )
    #expect(placement.hasPrefix("pla:"))
    office.run("hours", "add", person, "1", "--day", "30.6.2026")
    office.run("hours", "add", person, "1", "--day", "1.7.2026")
    office.run("hours", "add", person, "1", "--day", "2.7.2026", "--placement", placement)
    let placements = ["2026-06-30", "2026-07-01", "2026-07-02"].map { day in
      hours.first { $0["day"] == .string(day) }?["placement"]
    }
    #expect(placements == [.string(placement), .null, .string(placement)])
  }

  @Test
  func `a list is taken row by row as one step, and a second time adds nothing`() throws {
    let file = office.write(
      "hours.csv",
      "Weidner, Else;14.3.2026;1,5 h;Deutsch\nBrandt, Kurt;2026-03-15;90 min;=1+1\n"
        + "Niemand;heute;1;x\nElse Weidner;31.2.;zwei;y\n"
    )
    let outcome = office.run("hours", "add", "--file", file)
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 4)
    #expect(outcome.lines.first == "Zeile 1: Weidner, Else · 14.03.2026 · 1,5 h · Deutsch")
    #expect(outcome.lines[2].hasPrefix("Zeile 3: abgelehnt: „Niemand“ gibt es hier nicht."))
    #expect(outcome.lines[3].contains("31.2.") && outcome.lines[3].contains("keine Dauer"))
    #expect(outcome.messages == "tandem: 2 eingetragen, 0 schon da, 2 abgelehnt.\n")
    #expect(hours.count == 2)
    let again = office.run("hours", "add", "--file", file)
    #expect(again.messages == "tandem: 0 eingetragen, 2 schon da, 2 abgelehnt.\n")
    #expect(again.lines.first?.hasSuffix("– schon da") == true)
    #expect(office.run("undo").status == 0)
    #expect(hours.isEmpty)
  }

  @Test
  func `columns may be named and ordered otherwise, and rows come from a pipe`() throws {
    let outcome = office.shell(
      "printf 'Dauer,Name,Datum\\n2,\"Weidner, Else\",2026-03-14\\n2,\"Weidner, Else\",2026-03-14\\n'"
        + " | \"$TANDEM\" hours add --file -"
    )
    #expect(outcome.status == 0)
    #expect(outcome.lines.first?.hasPrefix("Zeile 2: Weidner, Else") == true)
    // Two visits of one day are two rows.
    #expect(hours.map { $0["length"] } == [.number("120"), .number("120")])
  }

  @Test(arguments: [
    ["hours"], ["hours", "take"], ["hours", "add"], ["hours", "add", "X"],
    ["hours", "add", "X", "1", "Y"], ["hours", "add", "X", "--file", "f"],
    ["hours", "add", "--file", "f", "--day", "heute"],
  ])
  func `what cannot be understood is refused and writes nothing`(words: [String]) {
    let outcome = office.shell(
      "\"$TANDEM\" \(words.map { "'\($0)'" }.joined(separator: " "))"
    )
    #expect(outcome.status == 2, "\(words)")
    #expect(hours.isEmpty)
  }

  @Test
  func `an unknown person, day or duration writes nothing`() {
    for words in [["Niemand", "1"], [person, "zwei"], [person, "1", "--day", "31.2."]] {
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      #expect(office.shell("\"$TANDEM\" hours add \(line)").status != 0, "\(words)")
    }
    #expect(hours.isEmpty)
  }
}
