import Domain
import Testing

@Suite("Overlaps of responsibility (W2)")
struct ResponsibilityOverlapTests {
  @Test
  func `two offices responsible for the same are an overlap, one office twice is none`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("A")
    office.add("B") { $0.role = Term("involved") }
    office.add("C", "interpreting")
    #expect(office.overlaps().isEmpty)
    office.add("B", for: ["women"])
    #expect(
      office.overlaps() == [
        "zuständig sind A und B für Frauen", "zuständig sind A und B für Frauen",
      ]
    )
  }

  @Test(
    arguments: [
      ((nil, nil), (nil, nil), 1), ((nil, 3), (3, nil), 1), ((nil, 3), (4, nil), 0),
      ((nil, -1), (nil, nil), 0), ((-9, 0), (0, 9), 1), ((1, 5), (5, nil), 1),
    ] as [((Int?, Int?), (Int?, Int?), Int)]
  )
  func `days that touch on the same day meet, one after the other do not`(
    _ first: (Int?, Int?),
    _ second: (Int?, Int?),
    _ count: Int
  ) {
    var office = ResponsibilityOffice()
    office.add("A", days: first)
    office.add("B", days: second)
    #expect(office.overlaps().count == count)
  }

  @Test
  func `an agreement that names only its tandem settles what its two offices share`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B")
    var tandem = Tandem()
    tandem.agency = office.id("A")
    tandem.guide = office.id("B")
    office.office.tandems = [Entry(RecordID("tan:1"), tandem)]
    #expect(office.warnings(2).count == 1)
    office.agree("") {
      $0.tandem = RecordID("tan:1")
      $0.tasks = [Term("language")]
    }
    #expect(office.warnings(2).isEmpty)
  }

  @Test
  func `an overlap that lies ahead says from when`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B", days: (17, nil))
    #expect(office.overlaps() == ["zuständig sind A und B, ab 31.03.2026"])
    let later = ResponsibilityOffice.today.adding(days: 17)
    #expect(office.overlaps(on: later) == ["zuständig sind A und B"])
  }

  @Test
  func `everywhere meets each district, two districts do not meet`() {
    var office = ResponsibilityOffice()
    office.add("A", in: ["Hafen"])
    office.add("B", in: ["Mitte"])
    #expect(office.overlaps().isEmpty)
    office.add("C", in: ["citywide", "Nordstadt"])
    #expect(
      office.overlaps() == ["zuständig sind A und C in Hafen", "zuständig sind B und C in Mitte"]
    )
  }

  @Test
  func `groups part it as districts do`() {
    var office = ResponsibilityOffice()
    office.add("A", in: ["Hafen"], for: ["women"])
    office.add("B", in: ["Hafen"], for: ["children"])
    #expect(office.overlaps().isEmpty)
    office.add("C", in: ["Hafen", "Mitte"], for: ["children", "youth"])
    #expect(office.overlaps() == ["zuständig sind B und C für Kinder in Hafen"])
  }

  @Test
  func `three offices are one overlap where all three meet, else two`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B", in: ["Hafen"])
    office.add("C", in: ["Hafen", "Mitte"])
    #expect(office.overlaps() == ["zuständig sind A, B und C in Hafen"])
    office.add("D", in: ["Mitte"])
    #expect(
      office.overlaps() == [
        "zuständig sind A, B und C in Hafen", "zuständig sind A, C und D in Mitte",
      ]
    )
  }

  @Test
  func `an agreement that names the task settles it between its parties alone`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B")
    office.add("C")
    office.agree("A B") { $0.tasks = [Term("language")] }
    #expect(
      office.overlaps() == [
        "zuständig sind A und B – geregelt durch „Absprache A B“", "zuständig sind A und C",
        "zuständig sind B und C",
      ]
    )
    #expect(office.warnings(2).count == 2)
  }

  @Test
  func `an agreement about another task settles nothing unless an entry links it`() {
    var office = ResponsibilityOffice()
    let agreement = office.agree("A B") { $0.tasks = [Term("mentoring")] }
    office.add("A")
    office.add("B")
    #expect(office.overlaps() == ["zuständig sind A und B"])
    office.office.responsibilities.removeLast()
    office.add("B") { $0.agreement = agreement }
    #expect(office.overlaps() == ["zuständig sind A und B – geregelt durch „Absprache A B“"])
  }

  @Test
  func `a linked agreement of others settles nothing`() {
    var office = ResponsibilityOffice()
    let agreement = office.agree("A C") { $0.tasks = [Term("language")] }
    office.add("A") { $0.agreement = agreement }
    office.add("B") { $0.agreement = agreement }
    #expect(office.overlaps() == ["zuständig sind A und B"])
  }

  @Test(arguments: ["idea", "draft", "coordination", "ended", "replaced"])
  func `an agreement that is not in force settles nothing`(_ state: String) {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B")
    office.agree("A B") {
      $0.tasks = [Term("language")]
      $0.state = Term(state)
    }
    #expect(office.overlaps() == ["zuständig sind A und B"])
  }

  @Test
  func `an agreement that is archived or past or not yet valid settles nothing`() {
    let today = ResponsibilityOffice.today
    let changes: [(inout Agreement) -> Void] = [
      { $0.archived = today }, { $0.end = today.adding(days: -1) },
      { $0.start = today.adding(days: 1) },
    ]
    for change in changes {
      var office = ResponsibilityOffice()
      office.add("A")
      office.add("B")
      office.agree("A B") {
        $0.tasks = [Term("language")]
        change(&$0)
      }
      #expect(office.overlaps() == ["zuständig sind A und B"])
    }
  }

  @Test
  func `an overlap that lies ahead is settled by what holds when it begins`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B", days: (10, nil))
    office.agree("A B") {
      $0.tasks = [Term("language")]
      $0.start = ResponsibilityOffice.today.adding(days: 10)
    }
    #expect(office.warnings(2).isEmpty)
  }

  @Test
  func `a rule on either side settles it, blanks do not`() {
    var office = ResponsibilityOffice()
    office.add("A") { $0.rule = "  \n" }
    office.add("B")
    #expect(office.overlaps() == ["zuständig sind A und B"])
    office.add("C", "interpreting")
    office.add("D", "interpreting") { $0.rule = "nur abends" }
    #expect(office.overlaps().last == "zuständig sind C und D – geregelt: nur abends")
  }

  @Test
  func `archived and ended partners do not overlap`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B")
    office.change("B") { $0.state = Term("ended") }
    #expect(office.overlaps().isEmpty)
    office.change("B") { $0.state = Term("partner") }
    office.office.partners.removeFirst()
    #expect(office.overlaps().isEmpty)
  }

  @Test
  func `a unit and its house are one office, two units of a house are not`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B")
    office.change("B") { $0.parent = RecordID("par:C") }
    office.change("C") { $0.parent = RecordID("par:A") }
    #expect(office.overlaps().isEmpty)
    office.change("A") { $0.parent = RecordID("par:B") }
    #expect(office.overlaps().isEmpty)
    office.change("A") { $0.parent = RecordID("par:D") }
    office.change("B") { $0.parent = RecordID("par:D") }
    #expect(office.overlaps() == ["zuständig sind A und B"])
  }

  @Test
  func `the warning names the task and the records`() throws {
    var office = ResponsibilityOffice()
    let first = office.add("A")
    let second = office.add("B")
    let found = try #require(Warnings.cases(in: office.office).first { $0.warning == 2 })
    #expect(found.sentence.en == "Task “language learning”: A and B are responsible.")
    #expect(found.records == [first, second, office.id("A"), office.id("B")])
  }
}
