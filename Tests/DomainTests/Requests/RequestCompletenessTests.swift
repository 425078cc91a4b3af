import Domain
import Testing

@Suite
struct RequestCompletenessTests {
  /// A request with all parts of the standard.
  private static let complete: DeploymentRequest = {
    var request = DeploymentRequest()
    request.state = Term("open")
    request.task = "Vorlesen"
    request.goal = "Kinder lesen gern"
    request.targetGroups = [Term("children")]
    request.districts = [Term("Nord")]
    request.start = Day("2026-04-01")
    request.end = Day("2026-07-31")
    request.hoursPerWeek = Minutes(120)
    request.times = [WeekTime(stored: "2pm")].compactMap { $0 }
    request.count = 2
    request.languages = [LanguageSkill(Term("de"), Term("good"))]
    request.competences = [Term("teaching")]
    request.backgroundCheck = Term("no")
    request.introduction = "Zwei Termine zu zweit"
    request.contact = RecordID("con:1")
    request.expenses = "Fahrtkosten"
    request.insurance = Term("carrier")
    request.conditions = "barrierefrei"
    return request
  }()

  @Test
  func `a request with all parts is complete`() {
    #expect(Self.complete.completeness.percent == 100)
    #expect(Self.complete.completeness.missingWords.de == "")
    #expect(Self.complete.mayBeMatched)
  }

  @Test
  func `an empty request has nothing, and all is named in the order of the standard`() {
    let completeness = DeploymentRequest().completeness
    #expect(completeness.percent == 0)
    #expect(completeness.missing.count == RequestCompleteness.parts.count)
    #expect(completeness.missingWords.de.hasPrefix("Aufgabe, Ziel, Zielgruppe, Ort/Stadtteil"))
  }

  private static let gaps: [(String, @Sendable (inout DeploymentRequest) -> Void)] = [
    ("task", { $0.task = " \n" }), ("goal", { $0.goal = "" }),
    ("target-groups", { $0.targetGroups = [] }), ("districts", { $0.districts = [] }),
    ("start", { $0.start = nil }), ("start", { $0.end = nil }),
    ("hours", { $0.hoursPerWeek = Minutes(0) }), ("times", { $0.times = [] }),
    ("count", { $0.count = 0 }), ("languages", { $0.languages = [] }),
    ("competences", { $0.competences = [] }),
    ("background-check", { $0.backgroundCheck = .none }),
    ("introduction", { $0.introduction = "" }), ("contact", { $0.contact = nil }),
    ("expenses", { $0.expenses = "" }), ("insurance", { $0.insurance = Term("unclear") }),
    ("insurance", { $0.insurance = .none }), ("conditions", { $0.conditions = "" }),
  ]

  @Test(arguments: gaps.indices)
  func `each part that lacks is the one that is named`(_ index: Int) {
    let (field, change) = Self.gaps[index]
    var request = Self.complete
    change(&request)
    #expect(request.completeness.missing.map(\.field) == [field])
    #expect(request.completeness.percent == 93)
    #expect(!request.mayBeMatched)
  }

  @Test
  func `a place stands for a district, and two languages to interpret for a list of them`() {
    var request = Self.complete
    request.districts = []
    request.place = "Rathaus"
    request.languages = []
    request.interpretFrom = Term("ar")
    #expect(request.completeness.missing.map(\.field) == ["languages"])
    request.interpretTo = Term("de")
    #expect(request.completeness.isComplete)
  }

  @Test
  func `a note says why people are looked for all the same, blanks say nothing`() {
    var request = Self.complete
    request.goal = ""
    request.override = "  "
    #expect(!request.mayBeMatched)
    request.override = "Die Stelle schreibt noch daran"
    #expect(request.mayBeMatched)
    #expect(!request.completeness.isComplete)
  }

  @Test
  func `every part is a field of the request`() {
    let fields = Set(DeploymentRequest.fields.map(\.definition.key))
    for part in RequestCompleteness.parts { #expect(fields.contains(part.field), "\(part.field)") }
  }

  @Test(arguments: [
    ("open", true), ("matching", true), ("", true), ("filled", false), ("paused", false),
    ("withdrawn", false), ("closed", false),
  ])
  func `somebody is looked for while a request is open or being matched`(
    _ row: (state: String, isOpen: Bool)
  ) {
    var request = Self.complete
    request.state = Term(row.state)
    #expect(request.isOpen(on: Believable.today) == row.isOpen)
  }
}
