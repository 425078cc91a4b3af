import Testing
import Workspace

@testable import Interface

struct NoteScreenTests {
  @Test(arguments: ["^S", "Esc", "F2"])
  func `a key that ends the text leads to the form, and the status row says what saves`(
    key: String
  ) throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 n")
    try app.goTo("notes")
    app.type("Enter 'Am Hafen'")
    #expect(app.screen.contains("Esc ^S: fertig"))
    app.type(key)
    #expect(try app.form().draft["notes"] == "Am Hafen")
    #expect(app.status.contains("^S speichert das Formular") == (key != "Esc"))
  }

  @Test
  func `F1 in the text shows the help, which tells how to end it`() throws {
    let office = try TestOffice()
    let app = try office.app(height: 800)
    app.type("2 n")
    try app.goTo("notes")
    app.type("Enter F1")
    #expect(app.top is HelpScreen)
    #expect(app.screen.contains("Großes Textfeld: Esc oder ^S"))
    app.type("q")
    #expect(app.top is NoteScreen)
  }
}
