import Domain
import Glibc
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite
struct OutreachScreenTests {
  private let office: TestOffice

  init() throws {
    office = try TestOffice()
    let workspace = try office.workspace("bert")
    func write(_ id: String, _ values: KeyValuePairs<String, String>) throws {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
    try write(
      "cir:AAAA0001",
      [
        "subject": "Fest am Kai", "state": "draft", "audience": "both",
        "text": "Guten Tag {name},\nbis bald.",
      ]
    )
    try write("vol:AAAA0001", ["email": "lan@post.example"])
    for volunteer in ["1", "2"] {
      try write(
        "cns:AAAA000\(volunteer)",
        [
          "volunteer": "vol:AAAA000\(volunteer)", "purpose": "circular", "given": "2026-01-01",
        ]
      )
    }
    try write(
      "cam:AAAA0001",
      [
        "title": "Straßenfest \u{1B}[31mam Kai", "type": "event", "state": "planned",
        "start": "2026-03-10", "own": "yes", "partners": "par:AAAA0001", "channels": "press,flyer",
      ]
    )
    try write(
      "cam:AAAA0002",
      [
        "title": "Engagementmarkt", "type": "recruiting", "state": "done", "start": "2025-10-04",
        "volunteers-won": "14",
      ]
    )
    try write(
      "kno:AAAA0001",
      [
        "title": "Sprachkurse", "type": "link", "topic": "language", "checked": "2025-01-02",
        "link": "https://kurse.example", "public": "yes",
      ]
    )
    try write("kno:AAAA0002", ["title": "Versicherung", "type": "law", "checked": "2026-03-01"])
    try write(
      "pub:AAAA0001",
      ["title": "Wegweiser", "state": "preparing", "people": "vol:AAAA0003"]
    )
  }

  private func open(_ view: String, _ app: App) throws {
    let entry = try #require(ViewEntries.all.first { $0.name == view })
    try entry.open(app)
  }

  @Test(arguments: [
    (name: "recipients", width: 80, height: 24), (name: "large-recipients", width: 120, height: 40),
    (name: "small-recipients", width: 40, height: 10),
  ])
  func `the list of recipients looks like this`(name: String, width: Int, height: Int) throws {
    let app = try office.app(width: width, height: height)
    app.open(RecordID("cir:AAAA0001"))
    app.type("z")
    #expect(app.top is RecipientScreen)
    Picture.check(app, office, name)
  }

  @Test(arguments: [
    (name: "campaigns", view: "campaign-results", width: 80, height: 24),
    (name: "large-campaigns", view: "campaign-results", width: 120, height: 40),
    (name: "small-campaigns", view: "campaign-results", width: 40, height: 10),
    (name: "knowledge", view: "knowledge-by-topic", width: 80, height: 24),
    (name: "small-knowledge", view: "knowledge-by-topic", width: 40, height: 10),
    (name: "own-events", view: "own-events", width: 80, height: 24),
    (name: "website-menu", view: "website", width: 80, height: 24),
  ])
  func `the views look like this`(name: String, view: String, width: Int, height: Int) throws {
    let app = try office.app(width: width, height: height)
    try open(view, app)
    Picture.check(app, office, name)
  }

  @Test(arguments: ["campaign-results", "knowledge-by-topic", "own-events", "website"])
  func `without records each view says what there could be`(view: String) throws {
    let app = try TestOffice(isEmpty: true).app(width: 40, height: 10)
    try open(view, app)
    #expect(app.frame().cursor != nil)
    app.type("j G Enter z & H")
    #expect(app.frame().height == 10)
  }

  @Test
  func `a circular is written as files for the group alone, then recorded as sent`() throws {
    let app = try office.app()
    app.open(RecordID("cir:AAAA0001"))
    app.type("z e")
    Picture.check(app, office, "circular-menu")
    let folder = "\(office.folder)/brief"
    app.type("e ^U '\(folder)' Enter")
    #expect(app.message?.text.de.contains("Dateien in \(folder)") == true)
    let names = try FileNames.list(folder)
    #expect(names.count == 3 && names.contains("001-nguyen-thi-lan.eml"), "\(names)")
    var status = stat()
    for path in [folder] + names.map({ "\(folder)/\($0)" }) {
      #expect(stat(path, &status) == 0 && status.st_mode & 0o027 == 0, "\(path)")
    }
    #expect(app.values("cir:AAAA0001")["volunteers"] == "vol:AAAA0001,vol:AAAA0002")
    // Who agrees after that is not said to have got it.
    try office.workspace("bert").write([
      (RecordID("cns:AAAA0003"), "volunteer", "vol:AAAA0003"),
      (RecordID("cns:AAAA0003"), "purpose", "circular"),
      (RecordID("cns:AAAA0003"), "given", "2026-01-01"),
    ])
    // A folder that is there is never added to.
    app.type("e l ^U '\(folder)' Enter")
    #expect(app.screen.contains("gibt es schon"))
    app.type("Esc e g")
    let values = app.values("cir:AAAA0001")
    #expect(values["state"] == "sent" && values["sent"] == "2026-03-18")
    #expect(values["by"] == "anna")
    #expect(values["volunteers"] == "vol:AAAA0001,vol:AAAA0002")
    #expect(values["contacts"] == "con:AAAA0001")
    #expect(app.screen.contains("erhalten: 3"))
    app.type("e")
    #expect(app.top is RecipientScreen)
    app.type("u")
    #expect(app.values("cir:AAAA0001")["state"] == "draft")
    #expect(app.values("cir:AAAA0001")["volunteers"] == "vol:AAAA0001,vol:AAAA0002")
    app.type("u")
    #expect(app.values("cir:AAAA0001")["volunteers"] == nil)
  }

  @Test
  func `a circular that is gone is said to be gone`() throws {
    let app = try office.app()
    app.push(RecipientScreen(RecordID("cir:ZZZZ0001"), app))
    #expect(app.screen.contains("gibt es nicht mehr") && !app.screen.contains("Filter"))
  }

  @Test
  func `nothing is published while somebody in it did not agree`() throws {
    let app = try office.app()
    app.open(RecordID("pub:AAAA0001"))
    app.type("> Enter")
    #expect(app.values("pub:AAAA0001")["state"] == "preparing")
    #expect(app.status.contains("Zimmermann"))
  }

  @Test
  func `a campaign that is over asks for its result`() throws {
    let app = try office.app()
    app.open(RecordID("cam:AAAA0001"))
    app.type("> Down Enter Enter")
    #expect(app.values("cam:AAAA0001")["state"] == "done")
    #expect(app.top is FormScreen)
    app.type("'7' ^S")
    #expect(app.values("cam:AAAA0001")["volunteers-won"] == "7")
  }

  @Test
  func `one key keeps what was passed on, and one that a note still holds`() throws {
    let app = try office.app()
    try open("knowledge-by-topic", app)
    app.type("H &")
    #expect(app.values("kno:AAAA0001")["checked"] == "2026-03-18")
    let draft = try app.form().draft
    #expect(draft["knowledge"] == "kno:AAAA0001" && draft["subject"] == "Sprachkurse")
    #expect(draft["day"] == "2026-03-18" && draft["by"] == "anna")
    let other = try office.app()
    other.type("2 / 'saaletal' Enter &")
    #expect(try other.form().draft["partners"] == "par:AAAA0001")
    let many = try office.app()
    many.type("3 Space Space &")
    let people = try many.form().draft["volunteers"]
    #expect(people.split(separator: ",").count == 2)
  }
}

/// The names of what lies in a folder.
private enum FileNames {
  static func list(_ folder: String) throws -> [String] {
    let stream = try #require(opendir(folder))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
