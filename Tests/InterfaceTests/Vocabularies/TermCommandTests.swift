import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct TermCommandTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    app = try office.app()
  }

  private func openTopics() { app.type("w B j j j Enter") }

  private var terms: TermsScreen? { app.top as? TermsScreen }

  @Test
  func `a term that is added has the focus and is offered at once`() throws {
    openTopics()
    app.type("n 'Gärtnern' Tab 'gardening' ^S")
    #expect(terms?.focused(app)?.key == "gartnern")
    #expect(app.focusedRow.contains("Gärtnern") && app.focusedRow.contains("eigener"))
    app.type("u")
    #expect(terms?.focused(app)?.key != "gartnern")
    #expect(!app.focusedRow.contains("Gärtnern"))
    app.type("U q q")
    let source = PickerSource.make(
      try #require(RecordType(Volunteer.self).field("topics")),
      app
    )
    #expect(source.find("gärt").first?.key == "gartnern")
    #expect(source.find("gardening").map(\.key) == ["gartnern"])
  }

  @Test
  func `opening a starting value and leaving it asks nothing and writes nothing`() throws {
    openTopics()
    app.type("b Esc")
    #expect(terms != nil)
    #expect(terms?.focused(app)?.origin == .starting)
    app.type("b ^u 'Behörden' Esc")
    #expect(app.top is QuestionScreen)
  }

  @Test
  func `a hidden term is offered no more but can be taken out where it stands`() throws {
    app.type("w B j j j Enter")
    let field = try #require(RecordType(Volunteer.self).field("topics"))
    let key = try #require(terms?.focused(app)?.key)
    app.type("a")
    #expect(app.status.contains("wird nicht mehr angeboten"))
    #expect(app.focusedRow.hasPrefix(">-"))
    let label = app.workspace.terms[.topics].label(key, .german)
    let offered = PickerSource.make(field, app)
    #expect(!offered.find("").contains { $0.key == key })
    #expect(offered.find(label).last?.detail == "(nicht mehr angeboten)")
    let chosen = PickerSource.make(field, app, chosen: "sport,\(key)")
    #expect(chosen.find("").contains { $0.key == key })
    app.type("a")
    #expect(app.status.contains("wird wieder angeboten"))
    #expect(PickerSource.make(field, app).find("").contains { $0.key == key })
  }

  @Test
  func `a rename by somebody else is seen where one stands`() throws {
    let bert = try office.app("bert")
    openTopics()
    bert.type("w B j j j Enter b ^u 'Behörden' ^S")
    app.handle(.none)
    #expect(app.focusedRow.contains("Behörden"))
    #expect(app.focusedRow.contains("geändert"))
  }

  @Test
  func `the palette and the menu lead to the terms, once`() {
    app.type(": 'auswahllisten' Enter")
    #expect(app.top is VocabulariesScreen)
    app.type("Enter h")
    #expect(app.top is VocabulariesScreen)
    app.type("Enter w B")
    #expect(app.stack.count == 2)
  }
}
