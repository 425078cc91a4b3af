import Domain
import Testing

@Suite("Gaps of responsibility (W1)")
struct ResponsibilityGapTests {
  private let districts = ["Hafen", "Mitte", "Nordstadt"].map { Term($0) }
  private let groups = ["children", "women"].map { Term($0) }

  @Test
  func `a task for which nobody is responsible is a gap, whoever takes part`() {
    var case1 = ResponsibilityOffice()
    #expect(case1.gaps() == ["niemand zuständig"])
    case1.add("A") { $0.role = Term("involved") }
    case1.add("B") { $0.role = Term("deputy") }
    case1.add("C", "interpreting")
    #expect(case1.gaps() == ["niemand zuständig"])
    case1.add("D")
    #expect(case1.gaps().isEmpty)
  }

  @Test(
    arguments: [
      ((nil, nil), true), ((0, 0), true), ((-5, 0), true), ((0, 5), true), ((nil, -1), false),
      ((1, nil), false), ((-9, -1), false),
    ] as [((Int?, Int?), Bool)]
  )
  func `only what holds today counts, its first and last day too`(
    _ days: (Int?, Int?),
    _ holds: Bool
  ) {
    var office = ResponsibilityOffice()
    office.add("A", days: days)
    #expect(office.gaps().isEmpty == holds)
  }

  @Test
  func `periods that touch leave no gap`() {
    var office = ResponsibilityOffice()
    office.add("A", days: (nil, 3))
    office.add("B", days: (4, nil))
    let gaps = (0..<8).flatMap { office.gaps(on: ResponsibilityOffice.today.adding(days: $0)) }
    #expect(gaps.isEmpty)
    office.office.responsibilities.removeLast()
    office.add("B", days: (5, nil))
    #expect(office.gaps(on: ResponsibilityOffice.today.adding(days: 4)).count == 1)
  }

  @Test
  func `archived and ended partners do not count, dormant ones do`() {
    var office = ResponsibilityOffice()
    office.add("A")
    office.change("A") { $0.state = Term("dormant") }
    #expect(office.gaps().isEmpty)
    office.change("A") { $0.state = Term("ended") }
    #expect(office.gaps() == ["niemand zuständig"])
    office.change("A") { $0.state = Term("partner") }
    office.change("A") { $0.archived = ResponsibilityOffice.today }
    #expect(office.gaps() == ["niemand zuständig"])
    office.office.partners.removeAll()
    #expect(office.gaps() == ["niemand zuständig"])
  }

  @Test
  func `an entry that is archived or names no office fills no gap`() {
    var office = ResponsibilityOffice()
    office.add("A") { $0.archived = ResponsibilityOffice.today }
    office.add("B") { $0.partner = nil }
    #expect(office.gaps() == ["niemand zuständig"])
  }

  @Test
  func `districts of the settings that nobody serves are told together`() {
    var office = ResponsibilityOffice()
    office.office.settings.districts = districts
    office.add("A", in: ["Mitte"])
    #expect(office.gaps() == ["niemand in Hafen, Nordstadt"])
    office.add("B", in: ["Hafen", "citywide"])
    #expect(office.gaps().isEmpty)
  }

  @Test
  func `without settings the districts are those that partners and entries name`() {
    var office = ResponsibilityOffice()
    office.add("A", in: ["Mitte"])
    #expect(office.gaps().isEmpty)
    office.change("D") { $0.districts = [Term("Hafen"), Term("citywide")] }
    office.add("B", "mentoring", in: ["Nordstadt"])
    #expect(office.gaps() == ["niemand in Hafen, Nordstadt"])
  }

  @Test
  func `a group that nobody serves anywhere is told once`() {
    var office = ResponsibilityOffice()
    office.office.settings.districts = districts
    office.office.settings.targetGroups = groups
    office.add("A", for: ["women"])
    #expect(office.gaps() == ["niemand für Kinder (überall)"])
    office.add("B", in: ["Hafen"], for: ["children"])
    #expect(office.gaps() == ["niemand für Kinder in Mitte, Nordstadt"])
    office.add("C", for: ["all"])
    #expect(office.gaps().isEmpty)
  }

  @Test
  func `several kinds of gaps of a task are one sentence`() {
    var office = ResponsibilityOffice()
    office.office.settings.districts = districts
    office.office.settings.targetGroups = groups + [Term("youth")]
    office.add("A", in: ["Mitte"], for: ["women", "youth"])
    office.add("B", in: ["Nordstadt"], for: ["women"])
    #expect(
      office.gaps() == [
        "niemand in Hafen; niemand für Kinder (überall); niemand für Jugendliche in Nordstadt"
      ]
    )
  }

  @Test
  func `without settings the groups are those that entries of the task name, ended ones too`() {
    var office = ResponsibilityOffice()
    office.add("A", for: ["women"])
    office.add("B", for: ["youth"], days: (5, nil))
    office.add("C", "mentoring", for: ["children"])
    #expect(office.gaps().isEmpty)
    office.add("D", for: ["seniors"], days: (nil, -1))
    #expect(office.gaps() == ["niemand für Seniorinnen und Senioren (überall)"])
  }

  @Test
  func `a question for one district and one group is answered for these`() {
    var office = ResponsibilityOffice()
    office.office.settings.districts = districts
    office.add("A", in: ["Mitte"], for: ["women"])
    #expect(office.gaps(district: "Mitte", group: "women").isEmpty)
    #expect(office.gaps(district: "Hafen") == ["niemand zuständig"])
    #expect(office.gaps(district: "Mitte", group: "children") == ["niemand zuständig"])
    #expect(office.gaps(district: "Mitte").isEmpty)
    office.office.settings.targetGroups = groups
    #expect(office.gaps(district: "Mitte") == ["niemand für Kinder (überall)"])
  }

  @Test
  func `someone responsible where we are not asked for is nobody for us`() {
    var office = ResponsibilityOffice()
    office.office.settings.districts = [Term("Hafen")]
    office.add("A", in: ["Mitte"])
    #expect(office.gaps() == ["niemand zuständig"])
  }

  @Test
  func `before anything is entered there is one sentence, then one for each task`() {
    var office = ResponsibilityOffice()
    #expect(office.warnings(1).count == 1)
    office.add("A")
    let count = office.office.tasks.count
    #expect(office.warnings(1).count == count - 1)
    #expect(office.warnings(1).contains("Aufgabe „Sprachmittlung“: niemand zuständig."))
    office.add("A", "Nähkurse", in: ["Hafen"]) { $0.role = Term("involved") }
    #expect(office.warnings(1).contains("Aufgabe „Nähkurse“: niemand zuständig."))
  }

  @Test
  func `a task that the office hides is no gap, unless somebody does it in part`() {
    var office = ResponsibilityOffice()
    office.add("A", "language")
    var hidden = OfficeTerm()
    hidden.vocabulary = Term("task-areas")
    hidden.key = "funding"
    hidden.archived = ResponsibilityOffice.today
    #expect(office.warnings(1).contains("Aufgabe „Fördermittel“: niemand zuständig."))
    office.office.terms = OfficeTerms([hidden])
    #expect(office.warnings(1).count == 20)
    #expect(!office.office.tasks.contains(Term("funding")))
    office.add("A", "funding") { $0.role = Term("involved") }
    #expect(office.office.tasks.last == Term("funding"))
    #expect(office.warnings(1).count == 21)
  }
}
