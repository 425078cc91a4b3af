import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct MatrixScreenTests {
  let office: TestOffice
  let app: App

  init() throws {
    office = try TestOffice()
    try office.fillMatrix()
    app = try office.matrix()
  }

  @Test
  func `what a colleague adds moves nothing under the cursor`() throws {
    app.goTo("training", "M10")
    app.type("l l l l l h h")
    let (before, partner) = (app.frame().cursor, app.matrix?.focusedColumn?.partner)
    let bert = try office.app("bert")
    try bert.workspace.write([
      (RecordID("par:NEW"), "name", "Aaa zuerst"),
      (RecordID("res:NEW"), "task", "training"), (RecordID("res:NEW"), "partner", "par:NEW"),
      (RecordID("res:NEW"), "role", "involved"),
    ])
    app.handle(.none)
    let after = app.frame().cursor
    #expect(app.matrix?.columns.contains { $0.partner == RecordID("par:NEW") } == true)
    #expect(app.matrix?.focusedColumn?.partner == partner)
    #expect(before?.x == after?.x && before?.y == after?.y)
  }

  @Test
  func `an office that has nothing yet gets a column`() {
    let before = app.matrix?.columns.count
    app.type("n 'druckerei' Enter")
    // It is archived, so it is not offered.
    app.type("Esc")
    #expect(app.matrix?.columns.count == before)
    app.type("n '文化' Enter")
    #expect(app.matrix?.columns.count == (before ?? 0) + 1)
    #expect(app.matrix?.focusedColumn?.partner == RecordID("par:AAAA0003"))
    app.goTo("funding", "AAAA0003")
    app.type("Space j k")
    #expect(app.cell == "Z")
  }

  @Test
  func `offices without a role can be hidden, the focused one stays`() {
    app.type("s 'hafen' Enter f 'frauen' Enter")
    app.goTo("health", "M12")
    let all = app.matrix?.columns.count ?? 0
    app.type("o")
    #expect(app.matrix?.focusedColumn?.partner == RecordID("par:M12"))
    #expect(app.matrix?.columns.count == all)
    app.type("o h o")
    #expect(app.matrix?.columns.count == all - 1)
    app.type("o")
    #expect(app.matrix?.columns.count == all)
  }

  @Test
  func `Esc leaves what was asked for first and then the matrix`() {
    app.type("s 'hafen' Enter d '+3' Enter Esc")
    #expect(app.matrix?.isNarrowed == false)
    app.type("Esc")
    #expect(app.matrix == nil)
  }

  @Test
  func `a day that is none is asked for again`() {
    app.type("d '31.2.' Enter")
    #expect(app.status.contains("gibt es im Kalender nicht"))
    app.type("^u 'heute' Enter")
    #expect(app.matrix?.isNarrowed == false)
  }

  @Test
  func `the next finding is a gap or an overlap, and after the last comes the first`() {
    var tasks: [String] = []
    for _ in 0..<40 {
      app.type(".")
      if let task = app.matrix?.focusedRow?.task.key { tasks.append(task) }
    }
    #expect(tasks.contains("training") && tasks.contains("funding") && tasks.contains("health"))
    #expect(!tasks.contains("orientation") && !tasks.contains("mentoring"))
    app.goTo("orientation", "M00")
    app.type(".")
    #expect(app.matrix?.focusedRow?.task == Term("coordination"))
  }

  @Test
  func `Enter leads to what belongs to a cell`() throws {
    app.goTo("funding", "M44")
    app.type("Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("par:M44"))
    app.type("q")
    app.goTo("mentoring", "M00")
    app.type("Enter")
    let menu = app.screen
    for words in [
      "Zuständigkeit: zuständig", "Stelle: Nach", "Absprache Paten", "Offene Frage: Wer",
    ] {
      #expect(menu.contains(words), "\(words)")
    }
    app.type("'absprache' Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("agr:M1"))
    app.type("q Enter 'offene' Enter")
    #expect(try app.form().focused.key == "question")
  }

  @Test
  func `an empty cell is edited as a new entry of its task and office`() throws {
    app.type("s 'hafen' Enter")
    app.goTo("funding", "M44")
    app.type("b")
    let form = try app.form()
    #expect(form.draft.isNew)
    #expect(form.draft["task"] == "funding" && form.draft["partner"] == "par:M44")
    #expect(form.draft["districts"] == "Hafen")
    #expect(form.draft["start"] == TestOffice.today.stored)
    // Nobody becomes responsible by saving alone, and leaving asks nothing.
    app.type("^S")
    #expect(app.top === form && app.status.contains("wählen Sie die Rolle"))
    app.type("Esc")
    #expect(app.matrix != nil && app.cell == "·")
    app.type("b 'zust' Enter ^S")
    #expect(app.cell == "Z")
  }

  @Test
  func `the list of findings leads to the cell`() {
    app.type("L")
    while !app.focusedRow.contains("NBH + ") { app.type("j") }
    let (list, row) = (app.top, app.focusedRow)
    app.type("Enter")
    #expect(app.matrix?.focusedRow?.task == Term("training"))
    #expect(app.matrix?.focusedCell?.overlap == .open)
    // Back, by whichever key, to the row that was left.
    for key in ["Esc", "Enter q", "Enter L"] {
      app.type(key)
      #expect(app.top === list && app.focusedRow == row, "\(key)")
    }
    app.type("G Enter")
    #expect(app.matrix?.focusedRow?.task == Term("mentoring"))
    app.type("L Esc")
    #expect(app.matrix != nil)
    app.type("Esc")
    #expect(app.stack.count == 1)
  }

  @Test(arguments: [false, true])
  func `an overlap is settled by an agreement that knows its parties and its task`(
    inList: Bool
  ) throws {
    if inList {
      app.type("L")
      while !app.focusedRow.contains("NBH + ") { app.type("j") }
    } else {
      app.goTo("training", "M10")
    }
    app.type("N")
    let form = try app.form()
    #expect(form.draft.type.kind == Agreement.kind)
    #expect(form.draft["parties"] == "par:M00,par:M10")
    #expect(form.draft["tasks"] == "training")
    app.type("Esc")
    if inList { app.type("G") } else { app.goTo("mentoring", "M00") }
    app.type("N")
    #expect(app.status.contains("keine offene Überschneidung"))
  }

  @Test
  func `an agreement that settles an overlap is named after its task and opens when saved`() throws
  {
    app.goTo("training", "M10")
    app.type("N")
    let form = try app.form()
    #expect(form.draft["title"] == "Qualifizierung und Fortbildung")
    app.type("^S")
    #expect((app.top as? RecordScreen)?.id == form.draft.id)
    app.type("q")
    #expect(app.top is MatrixScreen)
  }

  @Test
  func `rows of findings are filtered by a word and edited in place`() throws {
    app.type("L / 'NACHBARSCHAFTSHAUS' Enter")
    #expect(!app.screen.contains("niemand"))
    app.type("b 'Frauen' Enter")
    #expect(try app.form().draft.id == RecordID("res:M6"))
    app.type("Esc / '^u' ")
    app.type("Esc Esc")
    #expect(app.top is FindingsScreen && app.screen.contains("niemand"))
    app.type("g b")
    let form = try app.form()
    #expect(form.draft.isNew && !form.draft["task"].isEmpty && form.draft["partner"].isEmpty)
  }

  @Test
  func `a settled cell says with whom and by what`() {
    app.goTo("mentoring", "M00")
    #expect(
      app.screen.contains("= mit Frauen- und Familientreff Auental, geregelt durch „Absprache")
    )
  }

  @Test
  func `short names of columns are all different and fit`() {
    let names = app.matrix?.names ?? [:]
    #expect(names.count >= 40)
    #expect(Set(names.values).count == names.count)
    #expect(names.values.allSatisfy { !$0.isEmpty && Cells.width(of: $0) <= 5 })
    #expect(names[RecordID("par:M00")] == "NBH")
  }

  @Test
  func `names that say the same are told apart by numbers`() {
    let partners = (0..<30).map { number in
      var partner = Partner()
      partner.name = number % 2 == 0 ? "Verein" : "文化协会 文化"
      return (id: RecordID("par:\(number)"), partner: partner)
    }
    let names = ColumnNames.make(partners, width: 5)
    #expect(Set(names.values).count == 30)
    #expect(names.values.allSatisfy { Cells.width(of: $0) <= 5 })
  }
}
