package import Domain

/// The agenda of a meeting as it is sent with the invitation, in German (requirement 190).
///
/// It never tells of cases, and names single persons neither as partners nor as organisers: who
/// proposed an item is named by the organisation.
package struct AgendaDocument {
  private let agenda: Agenda
  private let meeting: Meeting
  private let office: Office
  private let reading: Reading

  /// `reading` must be German and have no words for what was erased.
  package init(_ meeting: Entry<Meeting>, in office: Office, reading: Reading) {
    agenda = Agenda(meeting, in: office)
    self.meeting = meeting.record
    self.office = office
    self.reading = reading
  }

  package var document: Document {
    var document = Document(meeting.name)
    if meeting.state == Term("cancelled") {
      document.blocks.append(.text("Das Treffen ist abgesagt."))
    }
    document.blocks.append(.definitions(facts))
    document.blocks.append(.heading(level: 1, "Tagesordnung"))
    document.blocks.append(
      items.rows.isEmpty
        ? .text("Die Tagesordnung steht noch nicht fest.") : .table(items.withoutEmptyColumns)
    )
    if let end = agenda.end, agenda.unmeasured == 0 {
      document.blocks.append(.text("Ende gegen \(end.stored) Uhr"))
    }
    document.blocks += text("Rahmenprogramm", meeting.programme)
    document.blocks += text("Hinweise", meeting.hints)
    let partners = meeting.expectedPartners.compactMap { office.publicName(of: $0) }
    if !partners.isEmpty {
      document.blocks += [.heading(level: 1, "Eingeladene Organisationen"), .list(partners)]
    }
    document.blocks.append(.smallPrint("Stand: \(office.today.written(.german))"))
    return document
  }

  private var facts: [Document.Definition] {
    let rows = [
      ("Art", reading.word(meeting.type.key, of: .meetingKinds)),
      ("Tag", meeting.day?.writtenWithWeekday(.german) ?? ""),
      ("Zeit", time),
      (
        "Ort",
        [meeting.place, meeting.isOnline ? "online" : ""].filter { !$0.isEmpty }
          .joined(separator: ", ")
      ),
      ("Veranstaltet von", office.publicName(of: meeting.organiser) ?? ""),
      ("Netzwerk", meeting.network.flatMap(reading.label) ?? ""),
      ("Moderation", meeting.chair),
      ("Mit", meeting.speakers.compactMap(reading.label).joined(separator: "; ")),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Document.Definition($0.0, $0.1) }
  }

  private var time: String {
    guard let start = meeting.start else { return "" }
    let until = start.end(after: meeting.length).map { " bis \($0.stored)" } ?? ""
    return "\(start.stored)\(until) Uhr"
  }

  private var items: DocumentTable {
    var table = DocumentTable([
      .init("Nr.", isNumeric: true), .init("Zeit"), .init("Thema"), .init("Art"),
      .init("Eingebracht von"), .init("Minuten", isNumeric: true),
    ])
    let hasTimes = agenda.unmeasured == 0
    for line in agenda.lines {
      let item = line.item.record
      table.append([
        String(line.place), hasTimes ? line.start?.stored ?? "" : "", item.title,
        reading.word(item.type.key, of: .agendaKinds), office.publicName(of: item.partner) ?? "",
        item.length?.stored ?? "",
      ])
    }
    return table
  }

  private func text(_ title: String, _ text: String) -> [Document.Block] {
    text.isEmpty ? [] : [.heading(level: 1, title), .text(text)]
  }
}
