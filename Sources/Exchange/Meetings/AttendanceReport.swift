package import Domain

/// Who came to the meetings of a series or a network, in German: as a document and as a table
/// (requirement 195).
///
/// It counts people and names organisations only; single persons among them have no name here.
package struct AttendanceReport {
  private let statistics: AttendanceStatistics
  private let office: Office

  /// Nil where the series or network is not in use.
  package init?(_ owner: RecordID, in office: Office) {
    guard let statistics = AttendanceStatistics.of(owner, in: office) else { return nil }
    self.statistics = statistics
    self.office = office
  }

  private var title: String { "Teilnahme: \(statistics.name)" }

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "\(title) \(office.today.stored)" }

  private static let figures = [
    "Organisationen", "Personen", "Gäste", "Entschuldigt", "Besuche",
  ]

  package var document: Document {
    var document = Document(title)
    guard !statistics.meetings.isEmpty else {
      document.blocks = [.text("Bei keinem Treffen steht, wer da war.")]
      return document
    }
    document.blocks = [
      .heading(level: 1, "Die letzten Treffen"), .table(meetings.withoutEmptyColumns),
      .heading(level: 1, "Jahre"), .table(years.withoutEmptyColumns),
    ]
    let names = statistics.organisations.compactMap { id, count in
      office.publicName(of: id).map { [$0, String(count)] }
    }
    if !names.isEmpty {
      let columns = [
        DocumentTable.Column("Organisation"), DocumentTable.Column("Treffen", isNumeric: true),
      ]
      document.blocks += [
        .heading(level: 1, "Organisationen bei den letzten Treffen"),
        .table(DocumentTable(columns, rows: names)),
      ]
    }
    document.blocks.append(.smallPrint("Stand: \(office.today.written(.german))"))
    return document
  }

  private var meetings: DocumentTable {
    let columns =
      [DocumentTable.Column("Tag")]
      + AttendanceReport.figures.map { DocumentTable.Column($0, isNumeric: true) }
      + [DocumentTable.Column("Nach Art")]
    return DocumentTable(
      columns,
      rows: statistics.recent.map { [$0.day.written(.german)] + cells($0) + [types($0)] }
    )
  }

  private var years: DocumentTable {
    DocumentTable(
      [.init("Jahr")]
        + [
          "Treffen", "Verschiedene Organisationen", "Organisationen je Treffen", "Personen",
          "Gäste", "Besuche",
        ].map { DocumentTable.Column($0, isNumeric: true) },
      rows: statistics.years.map { year in
        [
          String(year.year), String(year.meetings.count), String(year.organisations),
          "\(year.tenths / 10),\(year.tenths % 10)", String(year.people), String(year.guests),
          year.visitors.map(String.init) ?? "",
        ]
      }
    )
  }

  private func cells(_ meeting: MeetingAttendance) -> [String] {
    [
      String(meeting.organisations.count), String(meeting.people), String(meeting.guests),
      String(meeting.excused), meeting.visitors.map(String.init) ?? "",
    ]
  }

  private func word(_ type: Term) -> String {
    type == .none ? "ohne Art" : office.words(type, of: .partnerTypes).de
  }

  private func types(_ meeting: MeetingAttendance) -> String {
    meeting.types.map { "\($0.count) \(word($0.type))" }.joined(separator: ", ")
  }

  /// All meetings as one table, with a column for each kind of organisation.
  package var rows: [[String]] {
    var terms = statistics.typeTerms
    for type in statistics.meetings.flatMap(\.types).map(\.type) where !terms.contains(type) {
      terms.append(type)
    }
    let header = ["Tag"] + AttendanceReport.figures + terms.map(word)
    return [header]
      + statistics.meetings.map { meeting in
        let counts = Dictionary(meeting.types.map { ($0.type, $0.count) }) { first, _ in first }
        return [meeting.day.stored] + cells(meeting) + terms.map { String(counts[$0] ?? 0) }
      }
  }
}
