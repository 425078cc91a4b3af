import Domain
import Exchange
import Testing

@Suite
struct RetentionRegisterTests {
  private static let office = Office(today: Day(stored: "2026-03-14") ?? Day(number: 0))

  @Test
  func `the register names every rule with its months, and nobody`() throws {
    var office = Self.office
    office.settings[RetentionThresholds.left.key] = 36
    var volunteer = Volunteer()
    volunteer.lastName = "Öztürk"
    volunteer.state = Term("left")
    volunteer.lastContact = Day(stored: "2020-01-01")
    office.volunteers = [Entry(RecordID("vol:1"), volunteer)]
    for language in Language.allCases {
      let text = MarkdownWriter.text(RetentionRegister(office, language).document)
      for rule in RetentionRules.all { #expect(text.contains(rule.title[language])) }
      #expect(!text.contains("Öztürk"))
    }
    let text = MarkdownWriter.text(RetentionRegister(office).document)
    let rows = text.split(separator: "\n")
    let left = try #require(rows.first { $0.contains("Ausgeschiedene") })
    #expect(left.contains("36") && left.contains("Einstellung des Büros"))
    #expect(rows.contains { $0.contains("Führungszeugnisse") && $0.contains("§ 72a Abs. 5") })
  }
}
