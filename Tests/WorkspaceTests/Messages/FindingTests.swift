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
    let label = { (id: String) in id == "vol:1" ? "Ayşe Kaya" : nil }
    let step = RepairStep(finding, .lost, records: ["vol:1", "par:2"])
    #expect(
      step.text(label).en == "found nowhere, marked as lost; concerns Ayşe Kaya (vol:1), par:2"
    )
    let many = RepairStep(finding, .lost, records: (0..<1030).map { "vol:\($0)" })
    #expect(many.text(label).de.hasSuffix("; betrifft 1.030 Einträge"))
    #expect(many.text(label).en.hasSuffix("; concerns 1,030 records"))
    #expect(RepairStep(finding, .cut).text(label).en == "cut off and kept")
  }

  @Test
  func `missing lines are counted and named by their numbers`() {
    let one = Finding(.missingNumber, path: "/office/x.jsonl", line: 3, numbers: 7...7)
    #expect(one.text.de == "eine Zeile fehlt (n 7)")
    let some = Finding(.missingNumber, path: "/office/x.jsonl", line: 3, numbers: 1...1164)
    #expect(some.text.de == "1.164 Zeilen fehlen (n 1–1164)")
    let all = Finding(.missingNumber, path: "/office/journal/k3v9q2xw7a", numbers: 1...1_000_164)
    #expect(all.text.en == "the journal is empty: 1,000,164 lines are missing (n 1–1000164)")
    #expect(all.severity == .damage && all.advice.de.hasPrefix("--repair: was in Kopien"))
  }

  @Test
  func `what waits for a person is not promised`() {
    let finding = Finding(.missingNumber, path: "/office/x.jsonl", numbers: 1...3).blocked
    #expect(finding.advice.de.contains("erst, wenn statt des Links die Datei selbst dort liegt"))
    #expect(Finding(.unsafeFile, path: "/office/x.jsonl").blocked.advice.en.contains("please"))
  }

  @Test
  func `a link in the store is told of apart from a link to it`() {
    let inside = StoreRefusal.symbolicLink(path: "/office/journal", isInside: true).text
    #expect(
      inside.en.hasSuffix("is a symbolic link and is not read. Put the original in its place.")
    )
    #expect(StoreRefusal.symbolicLink(path: "/office").text.de.contains("den Ordner selbst"))
  }

  @Test
  func `the remedy for a store that is open to all can be copied`() {
    let texts = ["/srv/office", "/srv/our 'office'"].map {
      StoreRefusal.worldWritable(path: $0).text.de
    }
    #expect(texts[0].hasSuffix("Abhilfe: „chmod o-w /srv/office“."))
    #expect(texts[1].hasSuffix("„chmod o-w '/srv/our '\\''office'\\'''“."))
  }
}
