import Domain
import Terminal
import Workspace

/// What the office knows, by topic, with what was not checked for long (requirement 206).
struct KnowledgeRows: RowsContent {
  static let title = Text(de: "Wissen nach Thema", en: "Knowledge by topic")
  static let hint = Text(
    de: "H: geprüft   &: weitergegeben   n: neu",
    en: "H: checked   &: passed on   n: new"
  )

  static let columns = [
    RowColumn(title: Text(de: "Titel", en: "Title"), width: 0, isName: true),
    RowColumn(title: Text(de: "Art", en: "Kind"), width: 18, from: 60),
    RowColumn(title: Text(de: "Adresse oder Quelle", en: "Address or source"), width: 0, from: 90),
    RowColumn(title: Text(de: "Website", en: "Website"), width: 7, from: 76),
    RowColumn(title: Text(de: "Geprüft", en: "Checked"), width: 11),
  ]

  static let kinds = [KnowledgeNote.kind, OfficeTerm.kind, OfficeSettings.kind]

  private let rows: [RecordID: KnowledgeNote]
  private let stale: Set<RecordID>
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let office = workspace.office
    let notes = office.knowledgeNotes
    rows = Dictionary(notes.map { ($0.id, $0.record) }) { first, _ in first }
    let last = office.today.adding(days: -office.value(of: VolunteerThresholds.staleAfter))
    stale = Set(notes.filter { $0.record.checked.map { $0 < last } ?? true }.map(\.id))
    let topics = Dictionary(grouping: notes) { $0.record.topic }
    let titled = topics.map { topic, notes in
      (topic, topic == .none ? Text("") : office.words(topic, of: .topics), notes)
    }
    let language = workspace.reading.language
    let sorted = titled.sorted { left, right in
      (left.0 == .none ? 1 : 0, Folding.fold(left.1[language]), left.0.key)
        < (right.0 == .none ? 1 : 0, Folding.fold(right.1[language]), right.0.key)
    }
    lines = sorted.flatMap { topic, title, notes -> [RowsView.Line] in
      let none = Text(de: "ohne Thema", en: "without a topic")
      let ordered = notes.map { (Folding.fold($0.record.title), $0.id) }.sorted { $0 < $1 }
      return Self.section(topic == .none ? none : title, ordered.map(\.1))
    }
  }

  static func newDraft(_: RecordID?, _ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(KnowledgeNote.self))
  }

  var note: Text {
    let count = stale.count
    return count == 0
      ? Text("")
      : Text(de: " · \(count) lange nicht geprüft", en: " · \(count) not checked for long")
  }

  let nothing = Text(
    de: "Noch nichts aufgeschrieben. n legt eine Notiz an.",
    en: "Nothing written down yet. n adds a note."
  )

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let never = Text(de: "nie", en: "never")[app.language]
    let yes = Text(de: "ja", en: "yes")[app.language]
    let checked = row.checked?.written(app.language) ?? never
    let isStale = stale.contains(id)
    return [
      RowCell(row.title),
      RowCell(app.workspace.office.words(row.type, of: .knowledgeKinds)[app.language], .dim),
      RowCell(row.link.isEmpty ? row.source : row.link), RowCell(row.isPublic ? yes : ""),
      RowCell((isStale ? OverviewRow.sign : "") + checked, isStale ? .warning : .list),
    ]
  }
}
