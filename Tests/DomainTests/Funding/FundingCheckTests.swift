import Domain
import Testing

// Today is 14 March 2026.
@Suite("Checking an application")
struct FundingCheckTests {
  private var scene = WarningScene()
  private let project: RecordID
  private let directive: RecordID

  init() throws {
    project = scene.add(\.projects) { $0.name = "Lotsennetz" }
    let bir = try #require(StartingDirective.all.first)
    directive = scene.add(\.directives) { $0 = bir.record }
    let id = directive
    for deadline in bir.deadlines {
      _ = scene.add(\.fundingDeadlines) {
        $0.title = deadline.title.de
        $0.type = deadline.type
        $0.day = StartingDirective.next(deadline, from: Believable.day("2024-01-01"))
        $0.directive = id
        $0.isYearly = true
        $0.isForNextYear = deadline.isForNextYear
      }
    }
  }

  private mutating func check(
    own: Share? = Share(hundredths: 1000),
    _ change: (inout ProjectFunding) -> Void
  ) throws -> [String: FundingCheck.Verdict] {
    let (project, directive) = (project, directive)
    _ = scene.add(\.fundings) {
      $0.project = project
      $0.type = Term("own")
      $0.share = own
    }
    let id = scene.add(\.fundings) {
      $0.project = project
      $0.type = Term("grant")
      $0.directive = directive
      $0.share = Share(hundredths: 8000)
      $0.amount = Money(cents: 130_000_00)
      $0.start = Day("2026-01-01")
      $0.end = Day("2026-12-31")
      $0.applied = Day("2025-11-15")
      change(&$0)
    }
    let book = FundingBook(scene.office)
    let funding = try #require(book.fundings[id])
    let lines = FundingCheck(Entry(id, funding), book, MultipleFunding(book)).lines
    return Dictionary(uniqueKeysWithValues: lines.map { ($0.condition.de, $0.verdict) })
  }

  @Test
  mutating func `all that BIR asks for is met at its very edges`() throws {
    let lines = try check { _ in }
    #expect(lines.count == 7)
    #expect(lines.values.allSatisfy { $0 == .met })
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    let condition: String
    var share = 8000
    var cents = 130_000_00
    var end = "2026-12-31"
    var applied: String? = "2025-11-15"

    var testDescription: String { condition }
  }

  @Test(arguments: [
    Slip(condition: "Fördersatz", share: 8001),
    Slip(condition: "Höchstbetrag", cents: 130_000_01),
    Slip(condition: "Geltungszeit", end: "2027-01-01"),
    Slip(condition: "Antragsfrist", applied: "2025-11-16"),
    Slip(condition: "Antragsfrist", applied: nil),
  ])
  mutating func `one step beyond an edge is told`(_ slip: Slip) throws {
    let lines = try check {
      $0.share = Share(hundredths: slip.share)
      $0.amount = Money(cents: slip.cents)
      $0.end = Day(slip.end)
      $0.applied = slip.applied.map { Day($0) }
    }
    #expect(lines.filter { $0.value == .notMet }.map(\.key) == [slip.condition])
  }

  @Test(arguments: [("2025-11-15", FundingCheck.Verdict.met), ("2025-11-16", .notMet)])
  mutating func `what begins in December was to be asked for in the year before`(
    _ row: (applied: String, verdict: FundingCheck.Verdict)
  ) throws {
    let lines = try check {
      $0.start = Day("2026-12-01")
      $0.applied = Day(row.applied)
    }
    #expect(lines["Antragsfrist"] == row.verdict)
  }

  @Test
  mutating func `the maximum holds for all that a recipient gets in a year`() throws {
    let carrier = scene.partner("Träger")
    scene.office.projects = scene.office.projects.map { entry in
      var record = entry.record
      record.carrier = carrier
      return Entry(entry.id, record)
    }
    let directive = directive
    let second = scene.add(\.projects) { $0.carrier = carrier }
    let other = scene.add(\.projects) { $0.name = "Fremd" }
    func add(_ project: RecordID, _ state: String, _ start: String) {
      _ = scene.add(\.fundings) {
        $0.project = project
        $0.directive = directive
        $0.state = Term(state)
        $0.amount = Money(cents: 1_00)
        $0.start = Day(start)
      }
    }
    add(other, "granted", "2026-01-01")
    add(second, "rejected", "2026-01-01")
    add(second, "granted", "2025-01-01")
    #expect(try check { _ in }["Höchstbetrag"] == .met)
    scene.office.fundings.removeAll { $0.record.amount == Money(cents: 130_000_00) }
    add(second, "granted", "2026-06-01")
    #expect(try check { _ in }["Höchstbetrag"] == .notMet)
  }

  @Test
  mutating func `the longest time ends on the eve`() throws {
    let three = try check {
      $0.start = Day("2024-02-29")
      $0.end = Day("2027-02-27")
    }
    #expect(three["Dauer"] == .met)
    let more = try check {
      $0.start = Day("2024-02-29")
      $0.end = Day("2027-02-28")
    }
    #expect(more["Dauer"] == .notMet)
  }

  @Test
  mutating func `what is not known is open`() throws {
    let lines = try check(own: nil) {
      $0.share = nil
      $0.amount = nil
      $0.start = nil
      $0.end = nil
    }
    let open = lines.filter { $0.value == .unknown }.map(\.key).sorted()
    #expect(
      open == [
        "Antragsfrist", "Dauer", "Eigenanteil", "Fördersatz", "Geltungszeit",
        "Höchstbetrag",
      ]
    )
  }

  @Test
  mutating func `too little own money, and other money of the state, are told`() throws {
    let project = project
    _ = scene.add(\.fundings) {
      $0.project = project
      $0.source = Term("state")
      $0.start = Day("2026-12-31")
    }
    let lines = try check(own: Share(hundredths: 999)) { _ in }
    #expect(lines["Eigenanteil"] == .notMet)
    #expect(lines["Einzige Förderung"] == .notMet)
  }

  @Test
  mutating func `without a directive nothing is asked`() throws {
    #expect(try check { $0.directive = nil }.isEmpty)
    #expect(try check { $0.directive = RecordID("dir:99") }.isEmpty)
  }

  @Test
  func `a starting directive is missing until there is one of its name or legal basis`() throws {
    let bir = try #require(StartingDirective.all.first)
    #expect(StartingDirective.missing(among: []).map(\.key) == ["bir"])
    #expect(StartingDirective.missing(among: [bir.record]).isEmpty)
    var renamed = FundingDirective()
    renamed.name = "Unsere BIR"
    #expect(StartingDirective.missing(among: [renamed]).count == 1)
    renamed.basis = bir.record.basis
    #expect(StartingDirective.missing(among: [renamed]).isEmpty)
  }

  @Test(arguments: StartingDirective.all)
  func `each starting value is one that its field takes`(_ starting: StartingDirective) {
    let fields = FundingDirective.fields
    for (key, value) in starting.values {
      #expect(fields.first { $0.definition.key == key }?.read(starting.record) == value, "\(key)")
    }
    for deadline in starting.deadlines {
      #expect(Vocabulary.deadlineKinds.entries.map(\.term).contains(deadline.type))
      #expect(StartingDirective.next(deadline, from: Believable.today) != nil)
    }
  }
}
