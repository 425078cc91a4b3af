import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about funding")
struct FundingWarningTests {
  private var scene = WarningScene()
  private let project: RecordID

  init() {
    project = scene.add(\.projects) {
      $0.name = "Lotsennetz"
      $0.officeRole = Term("coordinates")
    }
  }

  private mutating func funding(
    _ funder: String,
    _ state: String,
    from start: String? = nil,
    until end: String? = nil,
    _ change: (inout ProjectFunding) -> Void = { _ in }
  ) -> RecordID {
    let project = project
    return scene.add(\.fundings) {
      $0.project = project
      $0.funder = funder
      $0.type = Term("grant")
      $0.state = Term(state)
      $0.start = start.map { Day($0) }
      $0.end = end.map { Day($0) }
      change(&$0)
    }
  }

  // W36

  @Test(arguments: [
    ("2027-03-14", "innerhalb von 12 Monaten"), ("2026-09-15", "innerhalb von 12 Monaten"),
    ("2026-09-14", "innerhalb von 6 Monaten"), ("2026-06-15", "innerhalb von 6 Monaten"),
    ("2026-06-14", "innerhalb von 3 Monaten"), ("2026-03-14", "innerhalb von 3 Monaten"),
  ])
  mutating func `tells how near the end of a grant is`(_ row: (end: String, words: String)) {
    let grant = funding("BIR", "granted", until: row.end)
    let day = Believable.day(row.end).written(.german)
    #expect(scene.cases(36).map(\.records) == [[grant]])
    #expect(
      scene.sentences(36) == [
        "Die Förderung „Lotsennetz · BIR“ endet am \(day), \(row.words)."
      ]
    )
  }

  @Test
  mutating func `a later end, an application and own money are not told`() {
    _ = funding("BIR", "granted", until: "2027-03-15")
    _ = funding("Stadt", "applied", until: "2026-04-01")
    _ = funding("wir", "granted", until: "2026-04-01") { $0.type = Term("own") }
    _ = funding("BIR", "closed", until: "2026-01-01")
    #expect(scene.cases(36).isEmpty)
  }

  @Test
  mutating func `what follows without a gap is quiet, an application for it is told`() {
    _ = funding("BIR", "granted", until: "2026-06-30")
    let next = funding("BIR II", "applied", from: "2026-07-01", until: "2028-06-30")
    #expect(
      scene.sentences(36) == [
        "Die Förderung „Lotsennetz · BIR“ endet am 30.06.2026, innerhalb von 6 Monaten; eine Anschlussförderung ist beantragt."
      ]
    )
    scene.office.fundings = scene.office.fundings.map { entry in
      var record = entry.record
      if entry.id == next { record.state = Term("granted") }
      return Entry(entry.id, record)
    }
    #expect(scene.cases(36).isEmpty)
    scene.office.fundings = scene.office.fundings.map { entry in
      var record = entry.record
      if entry.id == next { record.start = Day("2026-07-02") }
      return Entry(entry.id, record)
    }
    #expect(scene.cases(36).count == 1)
  }

  @Test
  mutating func `a grant that is over is told until it is being proved`() {
    _ = funding("BIR", "drawing", until: "2026-03-13")
    _ = funding("Stadt", "proving", until: "2026-03-13")
    #expect(
      scene.sentences(36) == [
        "Die Förderung „Lotsennetz · BIR“ endete am 13.03.2026; ihr Stand ist noch „im Abruf“."
      ]
    )
  }

  @Test
  mutating func `posts and directives end too, unless they are followed`() {
    let post = scene.add(\.posts) {
      $0.name = "Koordination"
      $0.end = Day("2026-12-31")
    }
    let directive = scene.add(\.directives) {
      $0.name = "BIR"
      $0.end = Day("2026-12-31")
    }
    _ = scene.add(\.directives) {
      $0.name = "Altes"
      $0.end = Day("2026-03-13")
    }
    #expect(scene.cases(36).map(\.records) == [[post], [directive]])
    _ = scene.add(\.posts) {
      $0.name = "KOORDINATION"
      $0.start = Day("2027-01-01")
    }
    let next = scene.add(\.directives) {
      $0.name = "BIR 2027"
      $0.start = Day("2027-01-01")
    }
    #expect(scene.cases(36).map(\.records) == [[directive]])
    scene.office.directives = scene.office.directives.map { entry in
      var record = entry.record
      if entry.id == directive { record.successor = next }
      return Entry(entry.id, record)
    }
    #expect(scene.cases(36).isEmpty)
  }

  @Test
  mutating func `what pays for projects of others is not told`() {
    scene.office.projects = scene.office.projects.map { entry in
      var record = entry.record
      record.officeRole = Term("none")
      return Entry(entry.id, record)
    }
    _ = funding("BIR", "granted", until: "2026-04-01") { $0.share = Share(1, of: 3) }
    #expect(scene.cases(36).isEmpty && scene.cases(106).isEmpty)
  }

  // W37

  @Test
  mutating func `a deadline is told thirty days before, and when it is past`() {
    let far = scene.add(\.fundingDeadlines) {
      $0.title = "Antrag"
      $0.day = Day("2026-04-14")
    }
    #expect(scene.cases(37).isEmpty)
    scene.set(FundingThresholds.deadline, 31)
    #expect(scene.cases(37).map(\.records) == [[far]])
    #expect(scene.sentences(37) == ["„Antrag“ ist am 14.04.2026 fällig."])
    scene.office.fundingDeadlines = []
    _ = funding("BIR", "proving") { $0.proofDue = Day("2026-03-13") }
    #expect(
      scene.sentences(37) == [
        "„Nachweis: BIR · Lotsennetz“ war am 13.03.2026 fällig und ist nicht erledigt."
      ]
    )
    scene.office.fundings = []
    _ = funding("BIR", "proving") {
      $0.proofDue = Day("2026-03-13")
      $0.proved = Day("2026-03-01")
    }
    #expect(scene.cases(37).isEmpty)
  }

  // Rules of our own

  @Test
  mutating func `shares of a project that are not the whole`() {
    let first = funding("Stadt", "granted") { $0.share = Share(1, of: 3) }
    let second = funding("Kirche", "idea") { $0.share = Share(1, of: 3) }
    #expect(scene.cases(105).map(\.records) == [[project, first, second]])
    #expect(
      scene.sentences(105) == [
        "Die Anteile der Mittelgeber von „Lotsennetz“ ergeben 66,67 %: Es fehlen 1/3."
      ]
    )
    _ = funding("Kreis", "idea") { $0.share = Share(1, of: 3) }
    #expect(scene.cases(105).isEmpty)
  }

  @Test
  mutating func `past times and projects with a line only are not told`() {
    _ = funding("Stadt", "closed", until: "2026-03-13") { $0.share = Share(1, of: 3) }
    _ = scene.add(\.projects) {
      $0.name = "Garten"
      $0.officeRole = Term("coordinates")
      $0.funder = "Stadt und Kirche"
    }
    #expect(scene.cases(105).isEmpty)
    _ = funding("Kirche", "granted", until: "2026-03-14") { $0.share = Share(1, of: 3) }
    #expect(scene.cases(105).count == 1)
  }

  @Test
  mutating func `two fundings of one source where a directive excludes that`() {
    let directive = scene.add(\.directives) {
      $0.name = "BIR"
      $0.source = Term("state")
      $0.excludesSameSource = true
    }
    let grant = funding("A", "granted", until: "2026-12-31") { $0.directive = directive }
    let other = funding("B", "applied", from: "2026-12-31") { $0.source = Term("state") }
    _ = funding("C", "granted") { $0.source = Term("federal") }
    _ = funding("D", "rejected") { $0.source = Term("state") }
    _ = funding("E", "granted", from: "2027-01-01") { $0.directive = directive }
    let late = funding("F", "granted", from: "2028-01-01") { $0.source = Term("state") }
    #expect(scene.cases(106).map(\.records).first == [grant, other])
    #expect(
      scene.sentences(106).first
        == "„Lotsennetz · A“ und „Lotsennetz · B“ kommen zur gleichen Zeit von: Freistaat Bayern; „BIR“ schließt das aus."
    )
    #expect(!scene.cases(106).contains { $0.records == [grant, late] })
    #expect(scene.cases(106).count == 3)
  }

  @Test
  mutating func `a project and its programme count as one, two sub-projects do not`() {
    let directive = scene.add(\.directives) {
      $0.source = Term("state")
      $0.excludesSameSource = true
    }
    let programme = project
    let subs = ["Nord", "Süd"].map { name in
      scene.add(\.projects) {
        $0.name = name
        $0.programme = programme
      }
    }
    let fundings = subs.map { sub in
      funding("A", "granted") {
        $0.project = sub
        $0.directive = directive
      }
    }
    #expect(scene.cases(106).isEmpty)
    let above = funding("B", "granted") { $0.source = Term("state") }
    #expect(scene.cases(106).map(\.records) == fundings.map { [$0, above] })
  }
}
