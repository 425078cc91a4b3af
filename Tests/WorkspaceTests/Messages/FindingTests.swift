import Domain
import Testing

@testable import Store
@testable import Workspace

struct FindingTests {
  @Test(arguments: Finding.Code.allCases, [true, false])
  func `every finding says what it means and what to do`(code: Finding.Code, isElsewhere: Bool) {
    let finding = Finding(code, path: "/office/x.jsonl", line: 3, isElsewhere: isElsewhere)
    #expect(finding.place == "/office/x.jsonl:3")
    for text in [finding.text, finding.advice] {
      #expect(!text.de.isEmpty && !text.en.isEmpty && text.de != text.en)
      #expect(!text.de.hasSuffix(".") && !text.en.hasSuffix("."))
    }
    #expect(finding.advice.de.contains("--repair") && finding.advice.en.contains("--repair"))
  }

  @Test
  func `a damaged file of another site is to be mended there`() {
    let finding = Finding(.damagedLine, path: "/office/x.jsonl", isElsewhere: true)
    #expect(finding.advice.en.contains("belongs to another site"))
    let own = Finding(.damagedLine, path: "/office/x.jsonl")
    #expect(own.advice.en.hasPrefix("--repair: is taken from"))
  }

  @Test
  func `a step of a repair names the records it concerns`() {
    let finding = Finding(.damagedLine, path: "/office/x.jsonl", line: 3)
    let step = RepairStep(finding, .lost, records: ["vol:1", "par:2"])
    #expect(step.text.en == "found nowhere, marked as lost; concerns vol:1, par:2")
    let many = RepairStep(finding, .lost, records: (0..<30).map { "vol:\($0)" })
    #expect(many.text.de.hasSuffix("vol:19, … (30)"))
    #expect(RepairStep(finding, .cut).text.en == "cut off and kept")
  }
}
