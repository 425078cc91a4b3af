import Domain
import Exchange
import Testing

@Suite("The report on funding")
struct FundingReportTests {
  private var office = Office(today: Day(stored: "2026-03-14") ?? Day(number: 0))

  private mutating func add(_ type: String, _ state: String, _ cents: Int) {
    var funding = ProjectFunding()
    funding.type = Term(type)
    funding.state = Term(state)
    funding.source = Term("municipality")
    funding.amount = Money(cents: cents)
    funding.start = Day(stored: "2026-01-01")
    funding.end = Day(stored: "2026-12-31")
    let id = RecordID("gra:\(office.fundings.count)")
    office.fundings.append(Entry(id, funding))
  }

  @Test
  mutating func `sums by year and source as a table and as a document`() {
    add("grant", "granted", 900_00)
    add("own", "idea", 100_00)
    let report = FundingReport(office)
    #expect(
      report.rows == [
        ["Jahr", "Mittelgeber", "Geplant", "Bewilligt", "Abgerufen", "Ausgegeben"],
        ["2026", "Stadt/Gemeinde", "0.00", "900.00", "0.00", "0.00"],
        ["2026", "Eigenmittel", "100.00", "0.00", "0.00", "0.00"],
        ["2026", "Zusammen", "100.00", "900.00", "0.00", "0.00"],
      ]
    )
    let text = MarkdownWriter.text(report.document)
    #expect(text.contains("Eigenmittel: 10 % des Ganzen"))
    #expect(text.contains("900,00"))
    #expect(report.fileName == "Fördermittel 2026-03-14")
  }

  @Test
  mutating func `words of the office cannot steer what reads the files`() {
    var term = OfficeTerm()
    term.vocabulary = Term("funding-sources")
    term.key = "municipality"
    term.german = "=cmd()<b>\u{202E}"
    office.terms = OfficeTerms([term])
    add("grant", "granted", 900_00)
    let report = FundingReport(office)
    let table = CSVWriter().text(report.rows)
    #expect(!table.contains(",=cmd()"))
    #expect(!HTMLWriter.text(report.document).contains("<b>"))
  }

  @Test
  func `says that there is nothing`() {
    let report = FundingReport(office)
    #expect(report.rows.count == 1)
    #expect(MarkdownWriter.text(report.document).contains("noch keine Fördermittel"))
  }
}
