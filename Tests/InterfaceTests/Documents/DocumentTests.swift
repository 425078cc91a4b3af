import Domain
import Glibc
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite
struct DocumentTests {
  /// What was shown in place of a pager.
  private final class Shown {
    var texts: [String] = []
  }

  private func app(_ office: TestOffice, _ shown: Shown) throws -> App {
    let app = try office.app()
    app.show = { text in
      shown.texts.append(text)
      return true
    }
    let workspace = app.workspace
    try workspace.write([
      (RecordID("par:d1"), "name", "Agentur Brücke"), (RecordID("par:d1"), "notes", "GEHEIM"),
      (RecordID("agr:d1"), "title", "Hand in Hand"), (RecordID("agr:d1"), "parties", "par:d1"),
      (RecordID("agr:d1"), "notes", "GEHEIM"), (RecordID("res:d1"), "task", "work"),
      (RecordID("res:d1"), "partner", "par:d1"), (RecordID("res:d1"), "role", "responsible"),
      (RecordID("res:d1"), "districts", "Nord"),
    ])
    return app
  }

  private func open(_ app: App) {
    app.open(RecordID("agr:d1"))
    app.type("P")
  }

  private func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test
  func `the document of an agreement is read in the pager, and then there are the choices again`()
    throws
  {
    let (office, shown) = (try TestOffice(), Shown())
    let app = try app(office, shown)
    open(app)
    app.type("a")
    let text = try #require(shown.texts.first)
    #expect(text.hasPrefix("Kooperationsvereinbarung: Hand in Hand\n===="))
    #expect(!text.contains("GEHEIM"))
    #expect(app.needsRepaint)
    #expect(app.top is QuestionScreen)
    app.type("Esc")
    #expect(app.top is RecordScreen)
  }

  @Test
  func `a pager that does not start is said`() throws {
    let (office, shown) = (try TestOffice(), Shown())
    let app = try app(office, shown)
    app.show = { _ in false }
    open(app)
    app.type("a")
    #expect(app.message?.text == Pager.notStarted)
  }

  @Test
  func `a document is saved where somebody says, and a file there is asked about`() throws {
    let (office, shown) = (try TestOffice(), Shown())
    let app = try app(office, shown)
    let path = "\(office.folder)/vereinbarung.html"
    open(app)
    app.type("h")
    app.handle(.key(.control("u")))
    app.handle(.paste(path))
    app.type("Enter")
    #expect(app.message?.tone == .good)
    #expect(try #require(read(path)).hasPrefix("<!doctype html>"))
    app.type("P m")
    app.handle(.key(.control("u")))
    app.handle(.paste(path))
    app.type("Enter")
    #expect(app.top is QuestionScreen)
    app.type("Esc")
    #expect(try #require(read(path)).hasPrefix("<!doctype html>"))
    app.type("P m")
    app.handle(.key(.control("u")))
    app.handle(.paste(path))
    app.type("Enter e")
    #expect(try #require(read(path)).hasPrefix("# Kooperationsvereinbarung"))
  }

  @Test
  func `what cannot be written is asked for again with the cause`() throws {
    let (office, shown) = (try TestOffice(), Shown())
    let app = try app(office, shown)
    open(app)
    app.type("h")
    app.handle(.key(.control("u")))
    app.handle(.paste("/nowhere/x.html"))
    app.type("Enter")
    #expect(app.top is LinePrompt)
    #expect(app.frame().text.contains("liegt in keinem Ordner"))
  }

  @Test
  func `where there is no agreement the key says where documents are`() throws {
    let app = try app(try TestOffice(), Shown())
    app.type("2 P")
    #expect(app.message?.text.de.contains("Vereinbarungen") == true)
    #expect(!(app.top is QuestionScreen))
  }

  @Test
  func `the sheet is read for the whole area and for a district`() throws {
    let (office, shown) = (try TestOffice(), Shown())
    let app = try app(office, shown)
    app.type("w w a")
    #expect(try #require(shown.texts.last).contains("Ausbildung und Arbeit  Agentur Brücke (Nord)"))
    app.type("b")
    #expect(try #require(shown.texts.last).contains("Wer macht was (nur für das Büro)"))
    app.type("t 'nord' Enter a")
    #expect(try #require(shown.texts.last).hasPrefix("Wer macht was – Nord\n"))
  }

  @Test
  func `who was told is kept, and the next sheet says what changed since`() throws {
    let (office, shown) = (try TestOffice(), Shown())
    let app = try app(office, shown)
    app.type("w w w")
    let form = try app.form()
    #expect(form.draft["version"] == TestOffice.today.stored)
    #expect(form.draft["subject"] == "responsibilities")
    app.popAll()
    try app.workspace.write([
      (RecordID("inf:d1"), "day", "2026-03-17"), (RecordID("inf:d1"), "partners", "par:d1"),
      (RecordID("inf:d1"), "subject", "responsibilities"),
    ])
    app.type("w w a")
    let text = try #require(shown.texts.last)
    #expect(text.contains("Was sich seit dem 17.03.2026 geändert hat"))
    #expect(text.contains("- Neu – Ausbildung und Arbeit: Agentur Brücke (zuständig; Nord)"))
  }

  @Test
  func `less is kept from starting programs and from ending at once`() {
    let plain = Pager.arguments(pager: "less -i", .german) { _ in nil }
    let keys = "-Psq beendet die Ansicht, Leertaste weiter, / sucht"
    #expect(
      plain == ["env", "LESS=-+F -+X \(keys)", "LESSSECURE=1", "LESSCHARSET=utf-8", "less", "-i"]
    )
    let own = Pager.arguments(pager: "more", .english) { $0 == "LESS" ? "FRX" : "latin1" }
    let options = "LESS=FRX -+F -+X -Psq leaves, space goes on, / searches"
    #expect(own == ["env", options, "LESSSECURE=1", "more"])
  }

  @Test
  func `a title makes a name that every system takes, and the home folder may be written short`() {
    #expect(ExportPath.proposal("Blatt: Süd / „Größe“", ending: "md") == "~/blatt-sued-groesse.md")
    #expect(ExportPath.proposal("../../etc", ending: "md") == "~/etc.md")
    #expect(ExportPath.proposal("…", ending: "csv") == "~/tandem.csv")
    #expect(ExportPath.path(" ~/a.md", home: "/home/anna") == "/home/anna/a.md")
    #expect(ExportPath.path("b.md", home: "/home/anna") == "b.md")
    #expect(ExportPath.path("  ", home: nil) == nil)
  }

  @Test(arguments: [
    Scene("sheet-menu", "w w"), Scene("sheet-formats", "w w s"),
    Scene("small-sheet-menu", "w w", .english, width: 40, height: 10),
    Scene("small-sheet-menu-last", "w w Up", .english, width: 40, height: 10),
    Scene("document-save", "w w s h", width: 80, height: 24),
  ])
  func `the choices are drawn as they were found good`(scene: Scene) throws { try scene.check() }
}
