import Domain
import Testing
import Workspace

@testable import Interface

struct PresetTests {
  private static let types = [
    RecordType(Conversation.self), RecordType(Mediation.self), RecordType(Presence.self),
    RecordType(StakeholderNotice.self), RecordType(DeclinedRequest.self),
    RecordType(CompetitionNote.self), RecordType(CooperationCheck.self),
    RecordType(PairReview.self),
  ]

  @Test
  func `what happened begins with today and who was there, wherever it is made`() throws {
    let office = try TestOffice()
    let workspace = try office.workspace()
    for type in Self.types {
      let draft = workspace.newDraft(type)
      #expect(draft["day"] == TestOffice.today.stored, "\(type.kind.plural)")
      for field in ["by", "attended-by"] where type.field(field) != nil {
        #expect(draft[field] == "anna", "\(type.kind.plural)")
      }
    }
  }

  @Test
  func `what is planned begins without a day`() throws {
    let office = try TestOffice()
    let workspace = try office.workspace()
    #expect(workspace.newDraft(RecordType(Meeting.self))["day"].isEmpty)
    #expect(workspace.newDraft(RecordType(ActionItem.self))["due"].isEmpty)
  }

  @Test
  func `a given value wins over a preset, and presets alone are left without a question`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let type = RecordType(Presence.self)
    #expect(app.workspace.newDraft(type, ["day": "2026-03-01"])["day"] == "2026-03-01")
    app.push(FormScreen(app.workspace.newDraft(type), app))
    app.type("Esc")
    #expect(app.top is PaneScreen)
  }

  @Test
  func `in a list and in a tab a new record begins with its presets`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 / 'saaletal' Enter Enter")
    for _ in 0..<40 where app.top.list?.listing?.type.kind != Conversation.kind {
      app.type("Tab")
    }
    app.type("n")
    let draft = try app.form().draft
    #expect(draft["day"] == TestOffice.today.stored && draft["by"] == "anna")
    #expect(draft["partner"] == "par:AAAA0001")
  }
}
