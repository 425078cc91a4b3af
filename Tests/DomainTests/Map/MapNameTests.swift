import Testing

@testable import Domain

struct MapNameTests {
  @Test(arguments: [
    ("Kulturverein „Brücke“ e. V.", "Kulturverein „Brücke“"),
    ("Wohnen gGmbH", "Wohnen"), ("e. V.", "e. V."), ("", ""), ("Amt", "Amt"),
    ("Ehrenamtsbörse Hafen – Anlaufstelle für alle", "Ehrenamtsbörse Hafen"),
    ("Jobcenter (Außenstelle Nord)", "Jobcenter"), ("(Verein)", "(Verein)"),
    ("Stadt, e. V.", "Stadt"),
  ])
  func `a short name leaves out the legal form`(name: String, short: String) {
    #expect(ShortName.of(name) == short)
  }

  @Test
  func `every type of partners that comes with the program has a family`() {
    let others = Vocabulary.partnerTypes.entries.filter { PartnerFamily($0.term) == .other }
    #expect(others.map(\.term.key) == ["company", "foundation", "press", "other"])
    #expect(PartnerFamily(Term("Chor")) == .other)
    #expect(Set(PartnerFamily.allCases.map(\.title)).count == PartnerFamily.allCases.count)
  }
}
