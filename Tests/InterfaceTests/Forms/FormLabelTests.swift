import Domain
import Testing
import Workspace

@testable import Interface

struct FormLabelTests {
  @Test(arguments: [Language.german, .english])
  func `labels stand whole where there is room`(language: Language) throws {
    let office = try TestOffice()
    let app = try office.app("anna", language, width: 160, height: 120)
    app.type("w s")
    let screen = app.screen
    for field in RecordType(OfficeSettings.self).typedFields {
      #expect(screen.contains(field.title[language]), "\(field.key)")
    }
  }

  @Test
  func `an empty threshold tells what holds, and a set one only its number`() throws {
    let office = try TestOffice()
    try office.workspace().write([
      (OfficeSettings.identity, "name", "Büro"), (OfficeSettings.identity, "isolation", "8"),
    ])
    let app = try office.app(width: 120, height: 60)
    app.type("w s b")
    try app.goTo("similarity")
    let screen = app.screen
    for words in ["Vorgabe 14 Tage", "Vorgabe 12 Monate", "Vorgabe 85 %", "Vorgabe 3"] {
      #expect(screen.contains(words), "\(words)")
    }
    let isolation = try #require(screen.split(separator: "\n").first { $0.contains("W12") })
    #expect(!isolation.contains("Vorgabe"))
    app.type("'9'")
    #expect(!app.screen.contains("Vorgabe 85"))
  }
}
