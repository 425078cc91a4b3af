import Terminal
import Testing
import Workspace

@testable import Interface

struct ExternalEditorTests {
  @Test(
    arguments: [
      (0, false, "neu", .text("neu")), (0, false, "", .text("")), (0, false, nil, .unchanged),
      // Left with :cq, which takes everything back.
      (1, false, "neu", .unchanged), (126, false, "neu", .unchanged),
      (127, false, "alt", .notStarted),
      // Ended by a signal, or by itself because the terminal was gone.
      (129, true, "neu", .text("neu")), (143, false, "neu", .text("neu")),
      (1, true, "neu", .text("neu")), (129, true, "alt", .unchanged), (129, true, "", .unchanged),
      (137, false, nil, .unchanged),
    ] as [(Int32, Bool, String?, ExternalEditor.Outcome)]
  )
  func `the text that an editor left is taken unless the person gave it up`(
    status: Int32,
    isLeaving: Bool,
    now: String?,
    outcome: ExternalEditor.Outcome
  ) {
    let found = ExternalEditor.outcome(status: status, isLeaving: isLeaving, was: "alt", now: now)
    #expect(found == outcome)
  }

  @Test
  func `an editor that was left without a change says nothing wrong`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.edit = { _ in .unchanged }
    app.type("3 / 'zimmer' Enter b")
    try app.fill("notes", "^e")
    #expect(app.message == nil)
    #expect(try app.form().draft["notes"] == "Erst\nZweit")
    app.type("Enter ^e Esc")
    #expect(app.message == nil)
    #expect(try app.form().draft["notes"] == "Erst\nZweit")
  }

  @Test
  func `a note tells of an editor that cannot be started`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("3 / 'zimmer' Enter b")
    try app.fill("notes", "Enter ^e")
    #expect(app.top is NoteScreen && app.status.contains("kein Editor"))
  }
}
