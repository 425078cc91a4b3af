import Testing

@Suite
struct HelpTests {
  /// The names of the subcommands, as the help lists them.
  static let names: [String] = {
    let lines = Office().run("--help").lines
    guard let start = lines.firstIndex(of: "Unterbefehle:") else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
      .map { String($0.split(separator: " ")[0]) }
  }()

  @Test
  func `the help lists every subcommand of the program`() {
    let expected = [
      "list", "show", "add", "set", "archive", "log", "matrix", "gaps", "overlaps", "match", "free",
      "hours", "allowances", "today", "warnings", "tasks", "deadlines", "calendar", "undo", "redo",
      "revert", "import", "check", "backup", "restore", "erase", "adopt", "document", "report",
      "agenda", "minutes", "export", "demo", "help",
    ]
    #expect(HelpTests.names == expected)
  }

  @Test(arguments: names)
  func `every subcommand explains itself in both languages`(name: String) {
    let office = Office()
    let german = office.run("help", name)
    let english = office.run("help", name, "--language=en")
    #expect(german.status == 0 && english.status == 0)
    #expect(german.lines[0].hasPrefix("tandem \(name)") && english.lines[0] == german.lines[0])
    #expect(german.lines[1] != english.lines[1])
    #expect(office.run(name, "--help").output == german.output)
    #expect(german.messages == "" && english.messages == "")
    #expect(german.lines.allSatisfy { $0.count <= 100 })
  }

  @Test
  func `the version is one line`() {
    let outcome = Office().run("--version")
    #expect(outcome.status == 0 && outcome.output == "tandem 0.1.0\n")
  }

  @Test
  func `the language follows the environment`() {
    let office = Office()
    office.environment = ["LANG": "en_GB.UTF-8"]
    #expect(office.run("help").output.contains("Subcommands:"))
    office.environment["LC_ALL"] = "de_DE.UTF-8"
    #expect(office.run("help").output.contains("Unterbefehle:"))
    #expect(office.run("help", "--language", "en").output.contains("Subcommands:"))
  }
}
