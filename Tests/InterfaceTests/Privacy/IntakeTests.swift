import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

/// Taking in somebody, what they agree to, and what their page tells.
struct IntakeTests {
  /// The keys of a first talk: a short form, consents, what was talked about.
  private static let talk =
    "3 i 'Sommer' Down 'Lena' Down Down Down '2' Down 'di nachm' Down Down '0176 0406912' ^S"

  @Test(arguments: [
    (name: "intake-form", keys: "3 i", width: 80, height: 24),
    (name: "intake-consents", keys: talk, width: 80, height: 24),
    (name: "intake-channel", keys: "\(talk) Space Down Space Enter", width: 80, height: 24),
    (name: "intake-topics", keys: "\(talk) Enter", width: 80, height: 24),
    (name: "small-intake-form", keys: "3 i", width: 40, height: 10),
    (name: "volunteer-form", keys: "3 b", width: 80, height: 24),
    (name: "consents-menu", keys: "3 Enter O", width: 80, height: 24),
  ])
  func `taking in looks like this`(name: String, keys: String, width: Int, height: Int) throws {
    let office = try TestOffice()
    let app = try office.app(width: width, height: height)
    app.type(keys)
    Picture.check(app, office, name)
  }

  @Test
  func `it speaks English`() throws {
    let office = try TestOffice()
    let app = try office.app("anna", .english, width: 120, height: 40)
    app.type(Self.talk.replacing("di nachm", with: "tue pm"))
    Picture.check(app, office, "english-intake-consents")
  }

  private func records(_ prefix: String, _ app: App) -> [[String: String]] {
    RecordTypes.type(prefix: prefix).map { type in
      app.workspace.table(type).ids.compactMap { app.workspace.values(of: $0) }
    } ?? []
  }

  @Test
  func `person, consents and talk are one step, and u takes all of it back`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let before = records("vol", app).count
    app.type("\(Self.talk) Space Down Space Enter Enter Space Down Space Enter")
    let person = try #require(records("vol", app).first { $0["last-name"] == "Sommer" })
    #expect(person["state"] == "interview" && person["hours"] == "120")
    #expect(person["last-contact"] == "2026-03-18" && person["availability"] == "2pm")
    #expect(Set(records("cns", app).map { $0["purpose"] }) == ["storage", "forwarding"])
    #expect(
      records("cns", app).allSatisfy { $0["given"] == "2026-03-18" && $0["channel"] == "written" }
    )
    #expect(records("fin", app).map { $0["discussed"] } == ["frame,fields"])
    #expect(app.top is RecordScreen)
    #expect(app.screen.contains("Einwilligungen 2") && app.screen.contains("Das Wichtigste"))
    app.type("u")
    #expect(records("vol", app).count == before)
    #expect(records("cns", app).isEmpty && records("fin", app).isEmpty)
  }

  @Test
  func `who was not talked to yet is only interested`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("\(Self.talk) Enter Enter")
    let person = try #require(records("vol", app).first { $0["last-name"] == "Sommer" })
    #expect(person["state"] == "interested")
    #expect(records("fin", app).isEmpty && records("cns", app).isEmpty)
  }

  @Test
  func `Esc leads back to the form, and nothing is saved`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let before = records("vol", app).count
    app.type("\(Self.talk) Esc")
    #expect(try app.form().draft["last-name"] == "Sommer")
    #expect(records("vol", app).count == before)
  }

  @Test(arguments: ["'Zimmermann' Down 'ida' ^S", "'Anders' Down 'Name' ^S"])
  func `somebody of the same name or number is shown first`(keys: String) throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("3 i")
    if keys.contains("Anders") {
      let phone = app.values("vol:AAAA0001")["mobile"] ?? app.values("vol:AAAA0001")["phone"] ?? ""
      #expect(!phone.isEmpty)
      try app.fill("mobile", "'\(phone)'")
      app.type("Home")
      try app.goTo("last-name")
    }
    app.type(keys)
    #expect(app.screen.contains("gibt es schon"))
    app.type("t")
    #expect(app.screen.contains("Einwilligungen, jetzt erteilt"))
  }

  @Test
  func `the key works with volunteers only, the palette everywhere`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 i")
    #expect(app.top === app.panes && app.status.contains("Freiwilligen"))
    app.type(": 'ansicht interessierte' Enter")
    #expect(try app.form().title?.de == "Interessierte Person aufnehmen")
  }

  @Test
  func `consents are given and withdrawn from the page, several at once`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("3 Enter O Space Down Space Down Space Enter Down Enter")
    #expect(records("cns", app).map { $0["channel"] } == ["email", "email", "email"])
    #expect(app.screen.contains("Einwilligungen 3"))
    app.type("O Down Space Enter")
    let withdrawn = records("cns", app).filter { $0["withdrawn"] == "2026-03-18" }
    #expect(withdrawn.map { $0["purpose"] } == ["forwarding"])
    #expect(app.screen.contains("widerrufen"))
    app.type("O Enter")
    #expect(app.status.contains("Nichts geändert"))
    app.type("u")
    #expect(records("cns", app).allSatisfy { $0["withdrawn"] == nil })
  }
}
