import Domain
import Testing

@Suite("Coordination offices (W3) and roles (W5)")
struct CoordinationOfficeTests {
  private func office(_ types: [String]) -> ResponsibilityOffice {
    var office = ResponsibilityOffice("A B C")
    for (name, type) in zip(["A", "B", "C"], types) {
      office.change(name) {
        $0.type = Term(type)
        $0.focus = [Term("language"), Term("sport")]
      }
    }
    return office
  }

  @Test
  func `offices that coordinate the same topic in the same district are told`() {
    var office = office(["agency", "kobe", "welfare"])
    #expect(
      office.warnings(3) == ["Sport, Sprachförderung: A und B koordinieren nebeneinander."]
    )
    office.change("B") { $0.focus = [Term("music")] }
    #expect(office.warnings(3).isEmpty)
    office.change("B") { $0.focus = [] }
    #expect(office.warnings(3).isEmpty)
  }

  @Test
  func `three in one field are one case`() {
    var office = office(["agency", "kobe", "guide"])
    office.change("C") { $0.focus = [Term("sport"), Term("music")] }
    office.change("C") { $0.districts = [Term("Hafen")] }
    office.change("A") { $0.districts = [Term("Hafen"), Term("Mitte")] }
    #expect(office.warnings(3) == ["Sport in Hafen: A, B und C koordinieren nebeneinander."])
    office.change("C") { $0.districts = [Term("Nordstadt")] }
    #expect(
      office.warnings(3) == [
        "Sport, Sprachförderung in Hafen, Mitte: A und B koordinieren nebeneinander.",
        "Sport in Nordstadt: B und C koordinieren nebeneinander.",
      ]
    )
  }

  @Test
  func `a tandem of today or an agreement in force settles it`() {
    var office = office(["agency", "guide", "other"])
    var tandem = Tandem()
    tandem.agency = office.id("A")
    tandem.guide = office.id("B")
    tandem.end = ResponsibilityOffice.today
    office.office.tandems = [Entry(RecordID("tan:1"), tandem)]
    #expect(office.warnings(3).isEmpty)
    tandem.end = ResponsibilityOffice.today.adding(days: -1)
    office.office.tandems = [Entry(RecordID("tan:1"), tandem)]
    #expect(office.warnings(3).count == 1)
    office.agree("B A") { $0.state = Term("signed") }
    #expect(office.warnings(3).isEmpty)
  }

  @Test
  func `an office with whom the cooperation ended, or of the same house, is left out`() {
    var office = office(["agency", "guide", "other"])
    office.change("B") { $0.state = Term("ended") }
    #expect(office.warnings(3).isEmpty)
    office.change("B") { $0.state = Term("partner") }
    office.change("B") { $0.parent = RecordID("par:A") }
    #expect(office.warnings(3).isEmpty)
  }

  @Test
  func `the roles of own offices are to be clarified each year`() {
    var office = ResponsibilityOffice("A B")
    #expect(office.warnings(5).isEmpty)
    office.office.settings.own = [office.id("A")]
    #expect(office.warnings(5) == ["A: Die eigene Rolle wurde noch nie geklärt."])
    office.change("A") { $0.roleReviewed = Believable.day("2025-03-15") }
    #expect(office.warnings(5).isEmpty)
    office.change("A") { $0.roleReviewed = Believable.day("2025-03-14") }
    #expect(office.warnings(5) == ["A: Die eigene Rolle wurde zuletzt am 14.03.2025 geklärt."])
    office.office.settings["role-review"] = 13
    #expect(office.warnings(5).isEmpty)
  }
}
