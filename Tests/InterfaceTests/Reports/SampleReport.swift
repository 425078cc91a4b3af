import Domain

/// A report that has all there can be in one.
enum SampleReport {
  static let kind = ReportKind(
    "sample",
    Text(de: "Freiwillige", en: "Volunteers"),
    purpose: Text(de: "Wer sich engagiert.", en: "Who is engaged.")
  ) { books, period, _ in
    let all = books.office.volunteers.map(\.id)
    let few = Figure.people(all.prefix(2))
    let many = Figure.people((0..<12).map { RecordID("vol:CCCC000\($0)") } + all)
    let meetings = Figure.count(books.office.meetings.map(\.id))
    let hours = Figure(4521, .minutes, records: many.records, people: many.people)
    let table = ReportTable(
      "by-district",
      Text(de: "Nach Stadtteil", en: "By district"),
      rows: Text(de: "Stadtteil", en: "District"),
      columns: [
        Text(de: "Menschen", en: "People"), Text(de: "Stunden", en: "Hours"),
        Text(de: "Vermittelte Einsätze", en: "Placements made"),
      ],
      [
        .init(Text("Hafen"), [many, hours, meetings]),
        .init(
          Text("Weststadt"),
          [few, Figure(600, .minutes, records: few.records, people: few.people), nil]
        ),
        .init(Text("Altstadt am sehr langen Wasser"), [.count([]), nil, meetings]),
      ],
      total: .init(Text(de: "Alle", en: "All"), [many, hours, meetings])
    )
    let years = ReportTable(
      "by-year",
      Text(de: "Nach Jahr", en: "By year"),
      rows: Text(de: "Jahr", en: "Year"),
      columns: [Text(de: "Treffen", en: "Meetings")],
      [3, 8, 5, 13].enumerated().map { place, value in
        .init(Text("\(2022 + place)"), [Figure(value, records: [])])
      }
    )
    let texts = books.office.reportTexts.filter { $0.record.block == "aims" }
    let block = ReportBlock(
      "aims",
      Text(de: "Ziele", en: "Aims"),
      hint: Text(de: "Was Sie erreichen wollten.", en: "What you wanted to reach."),
      text: texts.first?.record.text ?? "",
      record: texts.first?.id
    )
    return [
      ReportSection(
        Text(de: "Bestand", en: "Stock"),
        [
          .table(table), .picture(ReportPicture(.bars, of: "by-district", columns: [0])),
          .note(Text(de: "Jede Person zählt einmal.", en: "Each person counts once.")),
        ]
      ),
      ReportSection(
        Text(de: "Verlauf", en: "Course"),
        [.table(years), .picture(ReportPicture(.lines, of: "by-year")), .text(block)]
          + [.list(books.office.meetings.prefix(2).map { ReportLine(Text($0.record.name), $0.id) })]
      ),
    ]
  }
}
