import Testing

/// The data of certificates of good conduct, from writing to erasing.
@Suite
struct DueErasureTests {
  private let office = Office()
  private let volunteer: String
  private let check: String

  init() {
    volunteer = office.add("volunteers", "last-name=Öztürk", "first-name=Ayşe", "state=left")
    check = office.add(
      "background-checks",
      "volunteer=\(volunteer)",
      "inspected=ja",
      "date=2019-05-17",
      "result=unsuitable"
    )
  }

  private func isAnywhere(_ text: String) -> Bool {
    office.shell("grep -rqaF '\(text)' '\(office.path)'").status == 0
  }

  @Test
  func `nothing prints what a certificate said`() throws {
    #expect(check.hasPrefix("bgc:"))
    for outcome in [
      office.run("list", "background-checks"), office.run("list", "Führungszeugnisse", "--json"),
      office.run("show", check), office.run("show", check, "--json"),
      office.run("show", check, "--on", "heute"),
    ] {
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.messages.contains("erase --due --dry-run"))
    }
    for outcome in [
      office.run("show", volunteer), office.run("show", volunteer, "--json"), office.run("log"),
      office.run("log", "--json"), office.run("log", check), office.run("log", check, "--json"),
      office.run("undo"), office.run("redo"), office.run("erase", "--due", "--dry-run"),
    ] {
      #expect(outcome.status == 0, "\(outcome.messages)")
      for value in ["2019", "unsuitable", "ungeeignet"] {
        #expect(!outcome.output.contains(value), "\(outcome.output)")
      }
    }
    #expect(office.run("show", "Öztürk, Ayşe").lines.first == "Freiwillige/r \(volunteer)")
  }

  @Test
  func `erasing what is due leaves no byte of the data in any file`() throws {
    #expect(office.run("backup").status == 0)
    for value in ["2019-05-17", "unsuitable"] { #expect(isAnywhere(value)) }
    let trial = office.run("erase", "--due", "--dry-run")
    #expect(trial.lines.contains { $0.contains("Öztürk, Ayşe (\(check))") })
    #expect(trial.messages.contains("Probelauf"))
    #expect(isAnywhere("2019-05-17"))
    let outcome = office.run("erase", "--due")
    #expect(outcome.status == 0 && outcome.lines.contains { $0.contains(check) })
    for value in ["2019-05-17", "unsuitable"] {
      #expect(!isAnywhere(value), "\(value)")
    }
    for command in ["undo", "redo"] { office.run(command) }
    #expect(!isAnywhere("unsuitable"))
    #expect(!office.run("log", "--json").output.contains("2019"))
    #expect(office.run("check").status == 0)
    #expect(office.run("erase", "--due").messages.contains("Nichts ist zu löschen"))
    #expect(office.run("show", volunteer).status == 0)
  }

  @Test
  func `what the office decides on is named and stays`() {
    let guide = office.add("volunteers", "last-name=Haddad", "state=active")
    let agreement = office.add(
      "guide-agreements",
      "client=K-7",
      "guide=\(guide)",
      "state=ended",
      "goal=Anmeldung im Sportverein",
      "start=2024-01-10",
      "end=2024-06-30"
    )
    #expect(agreement.hasPrefix("gag:"))
    let outcome = office.run("erase", "--due")
    #expect(outcome.lines.contains { $0.contains(agreement) && $0.contains("bis 30.09.2024") })
    #expect(office.run("show", agreement).status == 0)
  }

  @Test(arguments: [
    ["erase", "--due", "--yes"], ["erase", "vol:1", "--due"], ["erase", "--dry-run"], ["erase"],
    ["erase", "vol:1"],
  ])
  func `what does not go together is refused`(_ words: [String]) {
    let command = words.joined(separator: " ")
    #expect(office.shell("\"$TANDEM\" \(command)").status == 2)
    #expect(isAnywhere("2019-05-17"))
  }
}
