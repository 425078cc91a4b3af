import Glibc
import Testing

@Suite
struct BackupTests {
  @Test
  func `a backup says what it holds, and restoring it gives the same office`() {
    let office = Office(records: 200)
    let german = office.run("backup")
    #expect(german.status == 0 && german.messages == "")
    #expect(german.line.hasPrefix("\(office.path)/backups/tandem.tar: 0,"))
    #expect(german.line.contains(" MB, 200 Einträge, ") && german.line.hasSuffix(" s"))
    let file = office.folder + "/sicherung.tar"
    let english = office.run("backup", file, "--keep", "2", "--language=en")
    #expect(english.line.hasPrefix("\(file): 0.") && english.line.contains(" MB, 200 records, "))
    let target = office.folder + "/neu"
    let restored = office.run("restore", file, "--store", target)
    #expect(restored.status == 0)
    #expect(restored.lines.contains { $0.hasPrefix("Freiwillige: ") })
    #expect(restored.messages.contains("Stand der Sicherung vom "))
    #expect(restored.messages.contains("die Ablage liegt in „\(target)“."))
    for kind in ["partners", "volunteers", "projects", "meetings"] {
      let here = office.run("list", kind, "--json").output
      #expect(!here.isEmpty && office.run("list", kind, "--json", "--store", target).output == here)
    }
    #expect(office.run("check", "--store", target).status == 0)
    let again = office.run("restore", file, "--store", office.folder + "/new", "--language", "en")
    #expect(again.lines.contains { $0.hasPrefix("Volunteers: ") })
    #expect(again.messages.contains("As backed up on "))
  }

  @Test
  func `tar reads a backup, and what it unpacks is the store`() {
    let office = Office(records: 60)
    office.run("backup", office.folder + "/b.tar")
    let listed = office.shell("tar -tvf '\(office.folder)/b.tar'")
    #expect(listed.status == 0 && listed.messages == "")
    #expect(listed.lines.first?.hasSuffix(" STORE.json") == true)
    #expect(listed.lines.last?.hasSuffix(" manifest.json") == true)
    #expect(listed.lines.allSatisfy { $0.hasPrefix("-rw-rw---- 0/0 ") })
    #expect(!listed.output.contains("local/") && !listed.output.contains("backups/"))
    let compared = office.shell(
      "mkdir '\(office.folder)/out' && cd '\(office.folder)/out' && tar -xf ../b.tar"
        + " && diff -r journal \"$TANDEM_STORE\"/journal && cmp STORE.json \"$TANDEM_STORE\"/STORE.json"
    )
    #expect(compared.status == 0 && compared.output == "")
  }

  @Test(.enabled(if: access("/usr/bin/python3", X_OK) == 0, "only with Python"))
  func `Python reads a backup`() {
    let office = Office(records: 20)
    office.run("backup", office.folder + "/b.tar")
    let outcome = office.shell(
      """
      python3 -c 'import json, sys, tarfile
      archive = tarfile.open(sys.argv[1])
      manifest = json.load(archive.extractfile("manifest.json"))
      for name, size, crc, damaged in manifest["members"]:
        assert archive.getmember(name).size == size
      print(sum(count for kind, count in manifest["records"]))' '\(office.folder)/b.tar'
      """
    )
    #expect(outcome.line == "20", "\(outcome.messages)")
  }

  @Test
  func `what cannot be backed up or restored is told, and nothing is left behind`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    let folder = office.folder
    office.run("backup", folder + "/b.tar")
    office.shell(
      "cd '\(folder)'; head -c 3000 b.tar > cut.tar; echo x > text; mkdir full; touch full/x"
    )
    let cases: [([String], Int32, String, String)] = [
      (["backup", folder], 1, "ist ein Ordner", "is a folder"),
      (["backup", folder + "/text"], 1, "ist schon da", "is there already"),
      (["backup", folder + "/none/b.tar"], 1, "gibt es nicht", "does not exist"),
      (["backup", office.path + "/journal/b.tar"], 1, "im Ordner der Ablage", "in the folder of"),
      (["backup", "--keep", "0"], 2, "von 1 bis 99", "from 1 to 99"),
      (["backup", "a", "b"], 2, "ist zu viel", "is too much"),
      (["restore"], 2, "Es fehlt etwas", "Something is missing"),
      (["restore", folder + "/b.tar"], 1, "ist nicht leer", "is not empty"),
      (["restore", folder + "/b.tar", "--store", folder + "/full"], 1, "nicht leer", "not empty"),
      (["restore", folder + "/cut.tar", "--store", folder + "/n"], 1, "unvollst", "incomplete"),
      (["restore", folder + "/text", "--store", folder + "/n"], 1, "keine Sicherung", "no backup"),
      (["restore", folder + "/no", "--store", folder + "/n"], 1, "gibt es nicht", "no file"),
      (
        ["restore", folder + "/b.tar", "--store", folder + "/x/n"], 3, "keinen Ordner", "no folder"
      ),
    ]
    let before = office.shell("ls -A '\(folder)' '\(office.path)'/backups").output
    for (arguments, status, german, english) in cases {
      for (language, words) in [("de", german), ("en", english)] {
        let line = arguments.map { "'\($0)'" }.joined(separator: " ")
        let outcome = office.shell("\"$TANDEM\" \(line) --language \(language)")
        #expect(outcome.status == status, "\(arguments)")
        #expect(outcome.output == "" && outcome.messages.contains(words), "\(outcome.messages)")
      }
    }
    #expect(office.shell("ls -A '\(folder)' '\(office.path)'/backups").output == before)
  }

  @Test
  func `a full disk leaves the last backup as it was`() {
    let office = Office(records: 60)
    office.run("backup")
    let sum = office.shell("cksum \"$TANDEM_STORE\"/backups/*").output
    let outcome = office.shell("ulimit -f 8; \"$TANDEM\" backup")
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("der Datenträger ist voll"))
    #expect(office.shell("cksum \"$TANDEM_STORE\"/backups/*").output == sum)
    let restored = office.shell(
      "ulimit -f 8; \"$TANDEM\" restore \"$TANDEM_STORE\"/backups/tandem.tar --store \"$HOME/neu\""
    )
    #expect(restored.status == 3)
    #expect(office.shell("ls -A \"$HOME\" | grep neu").output == "")
  }

  @Test
  func `a damaged store is backed up with a warning`() {
    let office = Office(records: 40)
    office.shell("sed -i '3s/e/f/' \"$TANDEM_STORE\"/journal/*/*")
    let outcome = office.run("backup")
    #expect(outcome.status == 1)
    #expect(outcome.line.contains("tandem.tar: "))
    #expect(outcome.messages.contains("Beschädigte Zeilen in der Ablage: 1."))
  }

  @Test
  func `restoring says what is not known, and that lines are damaged`() {
    let office = Office(records: 40)
    let target = office.folder + "/neu"
    let file = office.folder + "/b.tar"
    office.run("backup", file)
    let known = office.run("restore", file, "--erasures", office.path, "--store", target)
    #expect(known.status == 0 && !known.messages.contains("Ob seither"))
    office.shell("sed -i '3s/e/f/' \"$TANDEM_STORE\"/journal/*/*")
    office.run("backup", file)
    office.shell("mv \"$TANDEM_STORE\" \"$TANDEM_STORE\".gone")
    let unknown = office.run("restore", file, "--store", target + "2")
    #expect(unknown.status == 1)
    #expect(unknown.messages.contains("Ob seither etwas gelöscht wurde, ist nicht bekannt"))
    #expect(unknown.messages.contains("Beschädigte Zeilen in der Sicherung: 1."))
    // An original that cannot be read is no reason not to restore, when nobody named it.
    office.shell(
      "mv \"$TANDEM_STORE\".gone \"$TANDEM_STORE\"; cp '\(file)' \"$TANDEM_STORE\"/backups/;"
        + " cd \"$TANDEM_STORE\"; rm -r journal/*/*; cd journal/*; ln -s /none 000001.jsonl"
    )
    let inside = office.path + "/backups/b.tar"
    let damaged = office.run("restore", inside, "--store", target + "3")
    #expect(damaged.status == 1 && damaged.messages.contains("ließ sich nicht lesen"))
    #expect(damaged.messages.contains("Ob seither"))
    let named = office.run("restore", inside, "--erasures", office.path, "--store", target + "4")
    #expect(named.status != 0 && office.shell("ls -d '\(target)4'").status != 0)
  }
}
