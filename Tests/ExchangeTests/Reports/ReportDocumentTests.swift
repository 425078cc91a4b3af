import Charts
import Domain
import Exchange
import Testing

@Suite("Reports as documents")
struct ReportDocumentTests {
  private static let office: Office = {
    var office = Office(today: Day(stored: "2026-03-14") ?? Day(number: 0))
    office.settings.name = "Büro <Aue>"
    return office
  }()

  private static func people(_ count: Int, _ value: Int? = nil, _ unit: Figure.Unit = .count)
    -> Figure
  {
    let ids = (0..<count).map { RecordID("vol:\($0)") }
    return Figure(value ?? count, unit, records: ids, people: Set(ids))
  }

  /// Two rows of few and of many people, with hours that tell of the same.
  private static func report(_ hours: Int = 98_765) throws -> Report {
    let table = ReportTable(
      "by-group",
      Text(de: "Nach =Gruppe", en: "By group"),
      rows: Text(de: "Gruppe", en: "Group"),
      columns: [Text(de: "Menschen", en: "People"), Text(de: "Stunden", en: "Hours")],
      [
        .init(Text("<b>Wenige"), [people(3), people(3, hours, .minutes)]),
        .init(Text("Viele|`"), [people(1234), people(1234, 90, .minutes)]),
        .init(Text("Niemand"), [people(0), nil]),
      ],
      total: .init(Text("Alle"), [people(1237), people(1237, 100_000, .minutes)])
    )
    let shapes: [ReportPicture.Shape] = [.bars, .lines, .heat]
    let pictures = shapes.map { ReportPart.picture(ReportPicture($0, of: "by-group")) }
    let block = ReportBlock("aims", Text(de: "Ziele", en: "Aims"), hint: Text("Bitte schreiben"))
    let told = ReportBlock("told", Text("Wirkung"), hint: Text(""), text: "Gut.\n\nSehr *gut*.")
    return Report(
      "sample",
      Text(de: "Probe", en: "Sample"),
      try #require(ReportPeriod(year: 2025)),
      sections: [
        ReportSection(
          Text("Menschen"),
          [.table(table)] + pictures + [
            .text(block), .text(told), .note(Text("So gezählt.")),
            .list([ReportLine(Text("Beschluss"), RecordID("dec:1"))]),
          ]
        )
      ]
    )
  }

  private static func document(_ report: Report, isInternal: Bool = false) -> ReportDocument {
    let disclosure = isInternal ? nil : Disclosure(report, fewest: 5)
    return ReportDocument(report, disclosure, office, .german)
  }

  private static func texts(_ document: ReportDocument) -> [String] {
    let writer = PlainTextWriter(width: 100, measure: { $0.count }, wrap: { text, _ in [text] })
    let rows = document.rows(decimal: ",")
    return [
      HTMLWriter.text(document.document), MarkdownWriter.text(document.document),
      writer.text(document.document), CSVWriter().text(rows), CSVWriter(.germanExcel).text(rows),
    ]
  }

  @Test
  func `a figure that is kept leaves no trace in any format`() throws {
    // The same report with another secret is the same text, bars and coordinates included.
    let texts = try [98_765, 60].map { Self.texts(Self.document(try Self.report($0))) }
    #expect(texts[0] == texts[1])
    for text in texts[0] { #expect(!text.contains("1.646") && !text.contains("1646,08")) }
    for text in texts[0].prefix(3) { #expect(text.contains("nicht ausgewiesen")) }
    let open = try [98_765, 60].map {
      Self.texts(Self.document(try Self.report($0), isInternal: true))
    }
    for (one, other) in zip(open[0], open[1]) { #expect(one != other) }
  }

  @Test
  func `the copy for the office says so and has all figures and what is still to be written`()
    throws
  {
    let inside = MarkdownWriter.text(Self.document(try Self.report(), isInternal: true).document)
    #expect(inside.contains("Nur fürs Büro") && inside.contains("1.646,08 h"))
    #expect(inside.contains("Noch zu schreiben: Bitte schreiben"))
    #expect(!inside.contains("nicht ausgewiesen"))
    let outside = MarkdownWriter.text(Self.document(try Self.report()).document)
    #expect(!outside.contains("fürs Büro") && !outside.contains("Bitte schreiben"))
    #expect(outside.contains("Gut.") && !outside.contains("Ziele"))
    #expect(Self.document(try Self.report()).fileName == "Probe 2025")
  }

  @Test
  func `a spreadsheet gets a row for each figure, numbers it can sum, and why one is missing`()
    throws
  {
    let rows = Self.document(try Self.report()).rows(decimal: ",")
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    let whole = Self.document(try Self.report(), isInternal: true).rows(decimal: ",")
    #expect(
      whole.contains([
        "sample", "2025", "Menschen", "Nach =Gruppe", "Viele|`", "", "Stunden", "1,5", "Stunden",
        "nur fürs Büro",
      ])
    )
    // Hours are hidden where those of the others would follow from them.
    #expect(rows.contains { $0[4] == "Viele|`" && $0[6] == "Stunden" && $0[7].isEmpty })
    #expect(
      rows.contains([
        "sample", "2025", "Menschen", "Nach =Gruppe", "<b>Wenige", "", "Menschen", "", "",
        "nicht ausgewiesen",
      ])
    )
    #expect(rows.contains { $0[4] == "Alle" && $0[5] == "ja" && $0[7] == "1237" })
    // Where nothing is counted there is no row.
    #expect(!rows.contains { $0[4] == "Niemand" && $0[6] == "Stunden" })
  }

  @Test
  func `pictures stand in the page, and words of people stay words`() throws {
    let html = HTMLWriter.text(Self.document(try Self.report(), isInternal: true).document)
    // Three pictures of people, three of hours.
    #expect(html.split(separator: "<svg ").count == 7)
    #expect(html.contains("&lt;b&gt;Wenige") && !html.contains("<b>Wenige"))
    #expect(html.contains("Büro &lt;Aue&gt;"))
    let markdown = MarkdownWriter.text(
      Self.document(try Self.report(), isInternal: true).document
    )
    #expect(markdown.split(separator: "\n").count { $0.hasPrefix("```") } == 12)
  }

  @Test
  func `charts have one unit each`() throws {
    let report = try Self.report()
    let picture = ReportPicture(.bars, of: "by-group")
    let whole = ReportCharts(report, nil, .english)
    let charts = whole.charts(of: picture)
    #expect(charts.map(\.title) == ["By group: People", "By group: Hours"])
    #expect(charts[0].series[0].points[1] == Chart.Point(1234, "1,234"))
    #expect(whole.untold(of: picture).isEmpty)
    #expect(ReportCharts(report, nil, .german).charts(of: .init(.bars, of: "none")).isEmpty)
  }

  @Test
  func `a chart of which nothing may be seen says so and is not drawn`() throws {
    let report = try Self.report()
    let picture = ReportPicture(.bars, of: "by-group")
    let told = ReportCharts(report, Disclosure(report, fewest: 5), .english)
    #expect(told.charts(of: picture).isEmpty)
    #expect(
      told.untold(of: picture) == ["By group: People: not told.", "By group: Hours: not told."]
    )
    let table = ReportTable(
      "by-group",
      Text("Gruppen"),
      rows: Text(""),
      columns: [Text("Menschen")],
      [3, 20, 30].map { .init(Text("\($0)"), [Self.people($0)]) }
    )
    let section = ReportSection(Text(""), [.table(table), .picture(picture)])
    let some = Report("some", Text("Einige"), report.period, sections: [section])
    let charts = ReportCharts(some, Disclosure(some, fewest: 5), .english).charts(of: picture)
    #expect(charts.map { $0.series[0].points.map(\.value) } == [[nil, 20, 30]])
    #expect(charts.first?.note == "· not told")
  }

  @Test
  func `each row and the name of the copy for the office say that it stays there`() throws {
    let report = try Self.report()
    let inside = ReportDocument(report, nil, Office(today: report.period.until), .german)
    #expect(inside.fileName == "Probe 2025 intern")
    #expect(inside.document.title == "Probe 2025 – nur fürs Büro")
    let rows = inside.rows(decimal: ",").dropFirst()
    #expect(!rows.isEmpty && rows.allSatisfy { $0.last == "nur fürs Büro" })
  }
}
