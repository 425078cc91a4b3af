import Domain
import Testing

@Suite("The matrix of who does what")
struct ResponsibilityMatrixTests {
  @Test
  func `rows are the tasks asked for and then those in use, columns the own offices first`() {
    var office = ResponsibilityOffice("A Ä B C D")
    office.office.settings.own = [office.id("D")]
    office.add("C", "Nähkurse")
    office.add("B", days: (nil, -30))
    office.add("Ä", days: (30, nil))
    let matrix = office.matrix(others: [office.id("A"), office.id("gone")])
    #expect(
      matrix.rows.map(\.task.key) == ["language", "interpreting", "mentoring", "Nähkurse"]
    )
    #expect(matrix.columns.map(\.partner.text) == ["par:D", "par:A", "par:Ä", "par:B", "par:C"])
    #expect(matrix.columns.map(\.isOwn) == [true, false, false, false, false])
  }

  @Test
  func `a cell holds what holds on the day, the strongest role first`() throws {
    var office = ResponsibilityOffice()
    office.add("A") { $0.role = Term("informed") }
    let second = office.add("A") { $0.role = Term("responsible") }
    office.add("A", days: (1, nil))
    office.add("A", days: (nil, -1))
    let cell = try #require(office.matrix().cell(Term("language"), office.id("A")))
    #expect(cell.entries.count == 2)
    #expect(cell.entries.first?.id == second)
    #expect(cell.role == Term("responsible"))
    #expect(!cell.isPartial && !cell.hasQuestion && cell.overlap == .none)
    #expect(office.matrix().cell(Term("mentoring"), office.id("A")) == nil)
  }

  @Test
  func `a role in some districts is partial until all that are asked for are reached`() throws {
    var office = ResponsibilityOffice()
    office.add("A", in: ["Hafen"])
    func isPartial(_ district: String? = nil) -> Bool? {
      office.matrix(district: district).cell(Term("language"), office.id("A"))?.isPartial
    }
    #expect(isPartial() == true)
    #expect(isPartial("Hafen") == false)
    #expect(isPartial("Mitte") == nil)
    office.office.settings.districts = [Term("Hafen"), Term("Mitte")]
    #expect(isPartial() == true)
    office.add("A", in: ["Mitte"])
    #expect(isPartial() == false)
    office.add("B", for: ["women"])
    let other = office.matrix().cell(Term("language"), office.id("B"))
    #expect(other?.isPartial == true)
    #expect(
      office.matrix(group: "women").cell(Term("language"), office.id("B"))?.isPartial == false
    )
  }

  @Test
  func `totals count offices, those with whom it ended only among all`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B") { $0.role = Term("involved") }
    office.add("C")
    office.add("A", "mentoring") { $0.role = Term("deputy") }
    office.change("C") { $0.state = Term("ended") }
    let matrix = office.matrix()
    #expect(matrix.rows.map(\.responsible) == [1, 0, 0])
    #expect(matrix.rows.map(\.offices) == [3, 0, 1])
    #expect(matrix.columns.map(\.responsible) == [1, 0, 1])
    #expect(matrix.columns.map(\.tasks) == [2, 1, 1])
    #expect(matrix.columns.map(\.counts) == [true, true, false])
  }

  @Test
  func `gaps and overlaps stand at the rows and cells of the day and the district`() {
    var office = ResponsibilityOffice()
    office.office.settings.districts = [Term("Hafen"), Term("Mitte")]
    office.add("A", in: ["Hafen"]) { $0.question = "Wer macht den Samstag?" }
    office.add("B", in: ["Hafen"])
    office.add("C", "mentoring")
    office.add("D", "mentoring") { $0.rule = "nur Jugend" }
    let matrix = office.matrix()
    #expect(matrix.rows.map(\.overlap) == [.open, .none, .settled])
    #expect(matrix.rows.map { $0.gap?.isWhole } == [false, true, nil])
    #expect(matrix.cell(Term("language"), office.id("A"))?.overlap == .open)
    #expect(matrix.cell(Term("language"), office.id("A"))?.hasQuestion == true)
    #expect(matrix.cell(Term("mentoring"), office.id("D"))?.overlap == .settled)
    let there = office.matrix(district: "Mitte")
    #expect(there.rows.map(\.overlap) == [.none, .none, .settled])
    #expect(there.rows.map { $0.gap?.isWhole } == [true, true, nil])
    let later = office.matrix(on: ResponsibilityOffice.today.adding(days: 9))
    #expect(later.rows.map(\.overlap) == [.open, .none, .settled])
  }

  @Test
  func `an overlap that lies ahead is a sign on its days only`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.add("B", days: (9, nil))
    #expect(office.matrix().rows[0].overlap == .none)
    let later = ResponsibilityOffice.today.adding(days: 9)
    #expect(office.matrix(on: later).rows[0].overlap == .open)
  }

  @Test
  func `a thousand responsibilities in 13 districts for 12 groups are read at once`() {
    var office = ResponsibilityOffice((0..<100).map { "P\($0)" }.joined(separator: " "))
    let districts = (0..<13).map { "D\($0)" }
    let groups = Vocabulary.targetGroups.entries.map(\.term).filter { $0.key != "all" }
    office.office.settings.districts = districts.map { Term($0) }
    office.office.settings.targetGroups = groups
    let tasks = Vocabulary.taskAreas.entries.map(\.term)
    for number in 0..<1000 {
      office.add(
        "P\(number % 100)",
        tasks[number % tasks.count].key,
        in: [districts[number % 13], districts[number * 7 % 13]],
        for: [groups[number % groups.count].key]
      ) { $0.role = Term(number % 3 == 0 ? "responsible" : "involved") }
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let selection = ResponsibilityMatrix.Selection(day: ResponsibilityOffice.today)
      let matrix = ResponsibilityMatrix(office.office, tasks: tasks, selection)
      #expect(matrix.columns.count == 100)
    }
    // A build without optimisation on a busy machine; an optimised one takes a tenth of it.
    #expect(time < .seconds(1), "\(time)")
  }
}
