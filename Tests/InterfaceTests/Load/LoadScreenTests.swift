import Domain
import Store
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite("Screens of the time of volunteers")
struct LoadScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    try office.writeLoad()
    app = try office.app()
  }

  private var free: FreeScreen? { app.top as? FreeScreen }

  private var names: [String] { free?.found.answers.map(\.volunteer.record.firstName) ?? [] }

  @Test
  func `who is free on Tuesday afternoon and speaks Dari is a matter of eight keys and words`() {
    app.type("w 3 z d 'Di' Enter z 'nachmittags' Enter p 'dari' Enter")
    #expect(free?.question.day == Day(stored: "2026-03-24"))
    #expect(names == ["Parwana", "Samira"])
    app.type("m m")
    #expect(free?.question.level == Term("good") && names == ["Parwana", "Samira"])
    app.type("m")
    #expect(free?.question.level == Term("fluent") && names == ["Parwana"])
    app.type("s 'Lerchen' Enter")
    #expect(names == [])
    app.type("c")
    #expect(free?.question == FreeScreen.blank(TestOffice.today))
    app.type("m")
    #expect(app.status.contains("zuerst eine Sprache"))
  }

  @Test
  func `days go on and back, topics narrow, and a wrong time is asked for again`() {
    app.type("w 3 z . .")
    #expect(free?.question.day == Day(stored: "2026-03-20"))
    app.type(",")
    #expect(free?.question.day == Day(stored: "2026-03-19") && names == ["Wolfgang"])
    app.type("T 'Gesundheit' Enter")
    #expect(free?.question.topic == Term("health") && names == ["Wolfgang"])
    app.type("z '9' Enter")
    #expect(app.top is LinePrompt && app.status.contains("keine Zeit"))
    app.type("Esc d '31.2.' Enter")
    #expect(app.top is LinePrompt && app.status.contains("Kalender"))
    app.type("Esc Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("vol:LOAD0002"))
    app.type("q L")
    #expect((app.top as? LoadScreen)?.volunteer == RecordID("vol:LOAD0002"))
  }

  @Test
  func `a colleague's placement takes somebody out of the list at once`() throws {
    app.type("w 3 z d 'Di' Enter z '9-12' Enter")
    #expect(names == [])
    app.type("z '11-12' Enter")
    #expect(names == ["Wolfgang"])
    try office.workspace("bert").write([(RecordID("pla:LOAD0001"), "hours", "300")])
    app.follow()
    #expect(names == [])
  }

  @Test
  func `the overview leads to the people and to the question when`() {
    app.type("w 3 L")
    let map = app.top as? LoadMapScreen
    #expect((map?.focusedCell.people ?? 0) >= 4)
    app.type("l")
    while map?.focusedTerm != nil, map?.focusedTerm != Term("prs") { app.type("l") }
    while map?.focusedDistrict != Term("Hafen") { app.type("j") }
    #expect(map?.focusedCell.free == [RecordID("vol:LOAD0001")])
    #expect(map?.focusedCell.left == 180 && map?.focusedCell.people == 2)
    app.type("z")
    #expect(free?.question.district == Term("Hafen") && free?.question.language == Term("prs"))
    app.type("q Enter")
    _ = app.frame()
    #expect(app.top.list?.rows == [RecordID("vol:LOAD0001")])
  }

  @Test
  func `a key turns weeks and months, and languages and topics`() {
    app.type("3 / 'brandt' Enter L")
    let load = app.top as? LoadScreen
    #expect(load?.step == .weeks)
    app.type("o")
    #expect(load?.step == .months)
    app.type("Enter")
    #expect(app.top is RecordScreen)
    app.type("1 w 3 L o")
    #expect((app.top as? LoadMapScreen)?.column == .topics)
  }

  @Test
  func `load is of volunteers only`() {
    app.type("2 L")
    #expect(app.status.contains("bei Freiwilligen"))
  }

  @Test
  func `interpreters lead to the person and to the pair`() {
    app.type("w 3 p / 'dari deutsch rahimi' Enter o")
    #expect((app.top as? RecordScreen)?.id == RecordID("lpr:LOAD0001"))
    app.type("q Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("vol:LOAD0001"))
    app.type("q Esc G o")
    #expect(app.status.contains("kein Sprachpaar"))
  }

  @Test
  func `whoever is chosen stays chosen when a colleague adds somebody above`() throws {
    app.type("w 3 p G")
    let screen = try #require(app.top as? InterpreterScreen)
    let before = try #require(screen.selected.first)
    try office.workspace("bert").commit(
      [("volunteer", "vol:LOAD0004"), ("from", "ar"), ("to", "de")].map {
        Change(record: "lpr:LOAD0009", field: $0.0, value: $0.1)
      }
    )
    app.follow()
    #expect(screen.selected == [before])
  }

  @Test
  func `Shift-Tab chooses how well a language is written`() throws {
    app.type("3 / 'brandt' Enter b")
    let form = try #require(app.top as? FormScreen)
    app.type("Tab Tab Tab Enter 'Dari' Tab Tab BackTab BackTab BackTab Enter")
    #expect(form.draft["languages"] == "de:native,prs:fluent:good")
  }
}
