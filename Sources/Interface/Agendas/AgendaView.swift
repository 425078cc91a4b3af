import Domain
import Workspace

/// The agenda of a meeting in its order, with clock times and what time is left.
enum AgendaView {
  static let name = "agenda"

  static func screen(_ meeting: RecordID, _ app: App) -> SectionScreen {
    SectionScreen(
      name,
      app,
      of: [Meeting.kind, AgendaItem.kind, Partner.kind],
      owner: meeting,
      fresh: (RecordType(AgendaItem.self), ["meeting": meeting.text]),
      contexts: [.record, .page, .agenda]
    ) { content(meeting, $0) }
  }

  private static func content(_ id: RecordID, _ app: App) -> SectionContent {
    let name = app.workspace.label(id) ?? id.text
    var content = SectionContent(
      title: "\(AgendaItem.title[app.language]): \(name)",
      columns: [
        .init(title: Text(de: "Zeit und Thema", en: "Time and subject"), width: 31),
        .init(title: Text(de: "Dauer", en: "Length"), width: 6, isNumeric: true),
        .init(title: Text(de: "Art", en: "Kind"), width: 15),
        .init(title: Text(de: "Eingebracht von", en: "Proposed by"), width: 20),
        .init(title: Text(de: "Stand", en: "State"), width: 11),
      ],
      sections: [],
      nothing: Text(
        de: "Noch kein Punkt. o schlägt welche vor, n legt einen an.",
        en: "No item yet. o proposes some, n adds one."
      )
    )
    guard let entry = app.workspace.entry(id, of: Meeting.self) else { return content }
    let office = app.workspace.office
    let agenda = Agenda(entry, in: office)
    content.head = head(agenda, app)
    content.sections = [
      .init(
        title: Text(de: "Punkte", en: "Items"),
        rows: agenda.lines.map { row($0.item, start: $0.start, place: $0.place, office, app) }
      ),
      .init(
        title: Text(de: "Zurückgestellt", en: "Put off"),
        rows: agenda.putOff.map { row($0, start: nil, place: nil, office, app) }
      ),
    ]
    return content
  }

  private static func head(_ agenda: Agenda, _ app: App) -> [(text: String, isAlert: Bool)] {
    let meeting = agenda.meeting.record
    let times = [meeting.start?.stored, agenda.end?.stored].compactMap { $0 }
    let place = [
      meeting.day?.writtenWithWeekday(app.language) ?? "", times.joined(separator: "–"),
      meeting.place,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    let sum = AgendaWords.sum(agenda)
    return [
      (sum[app.language], (agenda.left ?? 0) < 0), (place, false),
    ].filter { !$0.0.isEmpty }.map { (text: $0.0, isAlert: $0.1) }
  }

  private static func row(
    _ item: Entry<AgendaItem>,
    start: TimeOfDay?,
    place: Int?,
    _ office: Office,
    _ app: App
  ) -> SectionContent.Row {
    let record = item.record
    let partner = record.partner.flatMap { app.workspace.label($0) } ?? ""
    let number = place.map { "\($0). " } ?? ""
    return SectionContent.Row(
      key: item.id.text,
      id: item.id,
      cells: [
        (start.map { "\($0.stored) " } ?? "") + number + record.title,
        record.length.map { String($0.count) } ?? "–",
        office.words(record.type, of: .agendaKinds)[app.language],
        [record.proposer, partner].filter { !$0.isEmpty }.joined(separator: ", "),
        AgendaWords.state(record, office)[app.language],
      ]
    )
  }
}
