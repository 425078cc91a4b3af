import Testing

@Suite
struct UsageTests {
  @Test(arguments: [
    ["lsit", "partners"], ["list"], ["list", "partnrs"], ["list", "partners", "contacts"],
    ["list", "--jsn", "partners"], ["list", "partners", "--filter"],
    ["list", "partners", "--filter", "--json"], ["list", "partners", "--json=1"],
    ["list", "partners", "--seed", "1"], ["show"], ["show", "a", "b"], ["add"],
    ["add", "partnrs", "name=A"], ["add", "partners", "name"], ["add", "partners", "=A"],
    ["set", "par:A"], ["set"], ["archive"], ["log", "a", "b"], ["log", "--limit", "0"],
    ["log", "--limit=viele"], ["undo", "1"], ["redo", "1"], ["import", "a.csv"],
    ["import", "--as", "partners"], ["import", "a.csv", "--as", "people"], ["check", "x"],
    ["demo"], ["demo", "a", "b"], ["demo", "a", "--seed", "-1"], ["help", "x"],
    ["help", "list", "set"], ["--language", "fr", "list", "partners"], ["--store=", "check"],
    ["--demo", "list", "partners"], ["--demo", "--store", "x"], ["-x"], ["--nix"], [""], ["-"],
    ["--", "--json"], ["list", "partners", "--store"], [],
  ])
  func `a wrong command line is status 2 with a hint and no output`(arguments: [String]) {
    let office = Office()
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = office.shell("\"$TANDEM\" \(words)")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    let messages = outcome.messages.split(separator: "\n")
    #expect(messages.count == 2)
    #expect(messages.last?.hasPrefix("tandem: Hilfe: tandem help") == true)
    let english = office.shell("\"$TANDEM\" --language=en \(words)")
    if !arguments.contains("--language") {
      #expect(english.messages.contains("tandem: Help: tandem help"))
    }
  }

  @Test
  func `the nearest name is offered`() {
    let office = Office()
    #expect(office.run("improt", "x").messages.contains("Meinten Sie „import“?"))
    #expect(office.run("list", "voluntear").messages.contains("Meinten Sie „volunteers“?"))
    #expect(office.run("list", "agenda-it").messages.contains("Meinten Sie „agenda-items“?"))
    #expect(office.run("list", "x", "--fliter=a").messages.contains("Meinten Sie „--filter“?"))
    #expect(!office.run("xyzzy").messages.contains("Meinten Sie"))
  }

  @Test
  func `options may stand anywhere, in either form`() {
    let office = Office(records: 20)
    let plain = office.run("list", "partners", "--json").output
    #expect(!plain.isEmpty)
    #expect(office.run("--json", "list", "partners").output == plain)
    office.environment = ["TANDEM_STORE": "/nirgends"]
    #expect(office.run("list", "--store", office.path, "--json", "partners").output == plain)
    #expect(office.run("list", "--store=\(office.path)", "--json", "partners").output == plain)
    #expect(office.run("--store", office.path, "list", "--json", "--", "partners").output == plain)
  }

  @Test
  func `a word that is no UTF-8 is refused`() {
    let outcome = Office().shell("\"$TANDEM\" add partners \"$(printf 'name=\\377')\"")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("kein UTF-8"))
  }
}
