import Glibc
import Testing

@Suite
struct StoreTests {
  @Test
  func `without a store every subcommand says how to make one`() {
    let office = Office()
    let file = office.write("a.csv", "Name\nA\n")
    for arguments in [
      "list partners", "show par:A", "add partners name=A", "set par:A name=B", "archive par:A",
      "log", "undo", "redo", "check", "backup", "import \(file) --as partners",
    ] {
      let outcome = office.shell("\"$TANDEM\" \(arguments)")
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("gibt es noch keine Ablage"))
      #expect(outcome.messages.contains("--create"))
    }
    #expect(office.shell("test -e \"$TANDEM_STORE\"").status == 1)
  }

  @Test
  func `the store is found by option, variable, data folder or home`() {
    let office = Office()
    office.environment = ["TANDEM_STORE": ""]
    _ = office.add("partners", "name=Heim")
    #expect(office.shell("test -d ~/.local/share/tandem/journal").status == 0)
    office.environment["XDG_DATA_HOME"] = "\(office.folder)/data"
    _ = office.add("partners", "name=Daten")
    #expect(office.shell("test -d \"$XDG_DATA_HOME/tandem/journal\"").status == 0)
    office.environment["XDG_DATA_HOME"] = "data"
    #expect(office.run("list", "partners").output.contains("Heim"))
  }

  @Test
  func `a folder that is no safe store is refused with status 3`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    let cases = [
      ("ln -s office link", "link", "ist ein symbolischer Link"),
      ("ln -s nirgends dangling", "dangling", "ist ein symbolischer Link"),
      ("cp -r office open; chmod 777 open", "open", "Alle dürfen"),
      ("mkdir empty; chmod 777 empty", "empty", "Alle dürfen"),
      (
        "cp -r office new; sed -i 's/\"minReader\":1/\"minReader\":99/' new/STORE.json", "new",
        "neueres Tandem"
      ),
      ("mkdir other; touch other/x", "other", "ist keine Tandem-Ablage"),
      ("cp -r office broken; echo x > broken/STORE.json", "broken", "ist keine Tandem-Ablage"),
      ("touch file", "file", "ist kein Ordner"),
    ]
    for (making, name, words) in cases {
      office.shell("cd '\(office.folder)' && { \(making); }")
      let path = "\(office.folder)/\(name)"
      let outcome = office.run("add", "partners", "name=B", "--create", "--store", path)
      #expect(outcome.status == 3, "\(name)")
      #expect(outcome.output == "")
      #expect(outcome.messages.contains(words), "\(outcome.messages)")
    }
  }

  @Test
  func `a store for newer writers is read but not written`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    office.shell("sed -i 's/\"minWriter\":1/\"minWriter\":99/' \"$TANDEM_STORE\"/STORE.json")
    #expect(office.run("list", "partners", "--json").lines.count == 1)
    let outcome = office.run("add", "partners", "name=B")
    #expect(outcome.status == 3 && outcome.messages.contains("neueres Tandem"))
  }

  @Test
  func `a full disk is told, and what was there stays`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    let outcome = office.shell(
      "ulimit -f 8; \"$TANDEM\" add partners name=B notes=\"$(head -c 60000 /dev/zero | tr '\\0' x)\""
    )
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("der Datenträger ist voll"))
    #expect(office.run("check").status == 0)
    #expect(office.run("list", "partners", "--json").lines.count == 1)
    #expect(office.run("add", "partners", "name=B").status == 0)
  }

  @Test(.enabled(if: geteuid() == 0))
  func `colleagues share a store, and who may not write can read`() {
    let office = Office()
    let id = office.add("partners", "name=A")
    // The program is where everybody may run it, and runs as another user of the same group.
    let place = "cp \"$TANDEM\" '\(office.folder)/tandem'; chmod 755 '\(office.folder)'"
    office.shell("\(place); chmod 755 '\(office.folder)/tandem'")
    func other(_ arguments: String) -> Outcome {
      office.shell(
        "setpriv --reuid 1 --regid 0 --clear-groups '\(office.folder)/tandem' \(arguments)"
      )
    }
    #expect(other("set \(id) town=Halle").status == 0)
    let user = office.shell("id -un 1").line
    #expect(office.run("log", id).lines[0].contains(user))
    let undone = office.run("undo")
    #expect(undone.status == 1)
    #expect(undone.messages.contains("\(user) hat den Eintrag seither geändert"))
    office.shell("chmod -R g-ws \"$TANDEM_STORE\"")
    #expect(other("list partners --json").lines.count == 1)
    let refused = other("add partners name=B")
    #expect(refused.status == 3)
    #expect(refused.messages.contains("darf nicht geschrieben werden"))
  }
}
