import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct EnquiryScreenTests {
  private func app(_ office: TestOffice, width: Int = 80, height: Int = 24) throws -> App {
    let app = try office.app(width: width, height: height)
    try app.writeEnquiries()
    return app
  }

  @Test(arguments: [
    (name: "inbox", keys: "w 1 e", width: 80, height: 24),
    (name: "small-inbox", keys: "w 1 e", width: 40, height: 10),
    (name: "large-inbox", keys: "w 1 e", width: 120, height: 40),
    (name: "enquiry-next", keys: "w 1 e >", width: 80, height: 24),
    (name: "enquiry-service", keys: "w 1 e > f", width: 80, height: 24),
    (name: "directory", keys: "w 1 v j", width: 80, height: 24),
    (name: "small-directory", keys: "w 1 v", width: 40, height: 10),
    (name: "open-place", keys: "w 1 O Enter", width: 80, height: 24),
    (name: "service-counter", keys: "w 1 z i i f b", width: 80, height: 24),
    (name: "small-service-counter", keys: "w 1 z i", width: 40, height: 10),
  ])
  func `enquiries and places look like this`(name: String, keys: String, width: Int, height: Int)
    throws
  {
    let office = try TestOffice()
    let app = try app(office, width: width, height: height)
    app.type(keys)
    Picture.check(app, office, name)
  }

  private func enquiry(_ app: App, _ number: Int) throws -> Enquiry {
    try #require(app.workspace.entry(RecordID("enq:AAAA000\(number)"), of: Enquiry.self)).record
  }

  @Test
  func `an answer is kept with its day and who gave it`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e > a 'Termin am Montag.' Enter")
    let answered = try enquiry(app, 1)
    #expect(answered.answer == "Termin am Montag." && answered.answeredBy == "anna")
    #expect(answered.answered == TestOffice.today && answered.state.key == "answered")
    app.type("u")
    #expect(try enquiry(app, 1).isWaiting)
  }

  @Test
  func `an enquiry is handed to the service that fits its topics first, or to a partner`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e > f Enter")
    #expect(try enquiry(app, 1).service == RecordID("ref:AAAA0001"))
    #expect(try enquiry(app, 1).state.key == "handed")
    app.type("w 1 e > p 'saaletal' Enter")
    #expect(try enquiry(app, 2).handedTo == RecordID("par:AAAA0001"))
    #expect(app.screen.contains("0 offen"))
  }

  @Test
  func `somebody interested becomes a volunteer, and the enquiry leads there`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e j > v")
    let draft = try app.form().draft
    #expect(draft["first-name"] == "Jule" && draft["last-name"] == "Brinkmann")
    #expect(draft["mobile"] == "0176 0406903" && draft["state"] == "interested")
    app.type("^S")
    #expect(try enquiry(app, 2).volunteer == draft.id)
    #expect((app.top as? RecordScreen)?.id == draft.id)
  }

  @Test
  func `giving up the form leaves the enquiry as it was`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e j > v Esc v")
    #expect(try enquiry(app, 2).volunteer == nil)
  }

  @Test(arguments: [("b", "nee"), ("e", "req")])
  func `what an organisation asks for becomes a need or a request`(_ key: String, _ kind: String)
    throws
  {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e End > \(key)")
    let draft = try app.form().draft
    #expect(draft.id.prefix == kind)
    #expect(draft["title"] == "Zwei Begleitungen" && draft["partner"] == "par:AAAA0004")
    #expect(draft["topics"] == "housing")
  }

  @Test
  func `H writes the day of today into the field of the type, for all marked`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 F M H")
    #expect(app.status.contains("Heute geprüft: 2"))
    let services = app.workspace.records(ReferralService.self).map(\.1.checked)
    #expect(services == [TestOffice.today, TestOffice.today])
    try app.workspace.write([(RecordID("por:AAAA0001"), "name", "Portal")])
    app.open(RecordID("por:AAAA0001"))
    app.type("H")
    #expect(app.workspace.values(of: RecordID("por:AAAA0001"))?["maintained"] == "2026-03-18")
    app.type("Esc 2 H")
    #expect(app.status.contains("Das geht bei Angeboten"))
  }

  @Test
  func `visitors of today are counted once, and mended`() throws {
    let office = try TestOffice()
    let app = try app(office)
    func today() -> [Int?] {
      app.workspace.records(VisitorCount.self).map(\.1).filter { $0.day == TestOffice.today }
        .map(\.visitors)
    }
    app.type("w 1 O Z 'viele' Enter")
    #expect(app.top is LinePrompt && today().isEmpty)
    app.type("Back Back Back Back Back '52' Enter")
    #expect(today() == [52])
    app.type("Z Back '8' Enter")
    #expect(today() == [58])
  }

  @Test
  func `a new volunteer and the way there are one step of undo`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e j > v")
    let id = try app.form().draft.id
    app.type("^S u")
    #expect(!app.workspace.exists(id))
    #expect(try enquiry(app, 2).volunteer == nil)
  }

  @Test
  func `an empty answer leaves the enquiry as it was`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e > a Enter")
    #expect(try enquiry(app, 1).isWaiting)
  }

  @Test
  func `an answer of several lines stays so`() throws {
    let office = try TestOffice()
    let app = try app(office)
    try app.workspace.write([(RecordID("enq:AAAA0001"), "answer", "Erstens\nZweitens")])
    app.type("w 1 e > a")
    #expect(try app.form().focused.key == "answer")
    app.type("^S")
    #expect(try enquiry(app, 1).answer == "Erstens\nZweitens")
    #expect(try enquiry(app, 1).state.key == "answered")
  }

  @Test
  func `what a colleague settled meanwhile is not overwritten`() throws {
    let office = try TestOffice()
    let app = try app(office)
    app.type("w 1 e > a 'Ja'")
    try office.workspace("berta").write([(RecordID("enq:AAAA0001"), "state", "closed")])
    app.type("Enter")
    #expect(try enquiry(app, 1).state.key == "closed")
    #expect(app.status.contains("inzwischen"))
  }
}
