import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct DraftQuestionTests {
  @Test
  func `every draft that was kept is offered, and is kept until it is dealt with`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let folder = office.folder + "/state"
    for name in ["Erste", "Zweite"] {
      let file = try #require(DraftFile(for: app.workspace, in: folder))
      var draft = Draft(new: RecordType(Partner.self), id: RecordID("par:0000000\(name.count)"))
      draft["name"] = name
      #expect(file.keep(draft))
    }
    let file = try #require(DraftFile(for: app.workspace, in: folder))
    DraftQuestion.ask(file.read(), app)
    app.type("w")
    #expect(try app.form().draft["name"] == "Erste")
    #expect(file.read().count == 2, "A form is kept until it is saved or given up.")
    app.type("^s")
    #expect(file.read().map { $0.draft["name"] } == ["Zweite"])
    #expect(app.top is QuestionScreen)
    app.type("v")
    #expect(app.top is PaneScreen && file.read().isEmpty)
  }

  @Test
  func `somebody who was being taken in is asked for consents when going on`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("3 i 'Sommer' Down 'Lena'")
    let file = try #require(DraftFile(for: app.workspace, in: office.folder + "/state"))
    #expect(file.keep(try #require(app.unsaved())))
    let later = try office.app()
    DraftQuestion.ask(file.read(), later)
    later.type("w")
    #expect(try later.form().finish != nil)
    later.type("^S")
    #expect(later.top is PickerScreen)
  }
}
