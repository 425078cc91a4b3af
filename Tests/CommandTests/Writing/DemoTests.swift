import Testing

@Suite
struct DemoTests {
  /// Every kind, as the program itself names them.
  private func kinds(_ office: Office) -> [String] {
    let sentence = office.run("list", "nothing", "--language", "en").messages
    let names = sentence.split(separator: "Possible: ").last?.split(separator: ".").first ?? ""
    return names.split(separator: ", ").map(String.init)
  }

  @Test
  func `the same seed gives the same office of the size asked for`() {
    let offices = [Office(records: 200), Office(records: 200), Office(records: 200, seed: 2)]
    func lists(_ office: Office, _ kinds: [String]) -> [String] {
      kinds.map { office.run("list", $0, "--json", "--archived").output }
    }
    let panes = offices.map { lists($0, ["partners", "volunteers", "projects", "meetings"]) }
    #expect(panes[0] == panes[1])
    #expect(panes[0] != panes[2])
    // Certificates of good conduct are in no list.
    let all = lists(offices[0], kinds(offices[0]))
    let count = all.reduce(0) { $0 + $1.split(separator: "\n").count }
    #expect((190...200).contains(count))
    #expect(offices[0].run("check").status == 0)
  }

  @Test
  func `a folder that holds something is refused`() {
    let office = Office(records: 20)
    let store = office.run("demo", office.path)
    #expect(store.status == 1 && store.messages.contains("liegt schon eine Ablage"))
    _ = office.write("x", "")
    let folder = office.run("demo", office.folder)
    #expect(folder.status == 1 && folder.messages.contains("ist nicht leer"))
    #expect(office.run("demo", "\(office.folder)/a/b").status == 3)
  }

  @Test(arguments: ["0", "-1", "x", "99999999999999999999", "1e3", ""])
  func `a number that is none is wrong usage`(number: String) {
    let office = Office()
    #expect(office.run("demo", office.path, "--records=\(number)").status == 2)
    #expect(office.run("list", "partners").messages.contains("noch keine Ablage"))
  }
}
