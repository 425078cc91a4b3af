import Domain
import Terminal
import Workspace

/// Partners and people that are called like the one that is about to be created, or reached alike.
struct NamesakeQuestion {
  let records: [RecordID]
  private let type: RecordType

  /// The fields that make the name, and those that tell namesakes apart, by kind.
  private static let fields: [RecordKind: (name: [String], detail: [String])] = [
    Partner.kind: (["name"], ["type", "carrier", "town"]),
    Contact.kind: (["last-name", "first-name"], ["function", "partners"]),
    Volunteer.kind: (["last-name", "first-name"], ["state", "home-district", "phone"]),
  ]

  /// How many are offered to be opened.
  private static let most = 3

  /// Nil where nobody is called so, or nothing is created.
  init?(_ draft: Draft, _ app: App) {
    guard draft.isNew, let names = NamesakeQuestion.fields[draft.type.kind]?.name else {
      return nil
    }
    let table = app.workspace.table(draft.type)
    let wanted = names.map { Folding.fold(draft[$0]) }
    let places = names.compactMap(draft.type.position)
    let reach = draft.type.isPerson ? draft.type.reach : []
    let numbers = Set(reach.map { Folding.fold(draft[$0]) }.filter { !$0.isEmpty })
    let reached = numbers.isEmpty ? [] : reach.compactMap(draft.type.position)
    records = table.ids.indices.lazy.filter { row in
      zip(places, wanted).allSatisfy { Folding.fold(table.stored(row, $0)) == $1 }
        || reached.contains { numbers.contains(Folding.fold(table.stored(row, $0))) }
    }.map { table.ids[$0] }.filter { $0 != draft.id }
    type = draft.type
    if records.isEmpty { return nil }
  }

  /// The question; `create` saves the new record all the same, `open` leaves the form for another.
  func screen(
    _ app: App,
    create: @escaping (App) -> Void,
    open: @escaping (RecordID, App) -> Void
  ) -> QuestionScreen {
    let shown = records.prefix(NamesakeQuestion.most).enumerated().map { index, id in
      let title = Text(de: "Öffnen: ", en: "Open: ") + Text(words(id, app))
      return QuestionScreen.Answer(key: Text("\(index + 1)"), title) { open(id, $0) }
    }
    let create = QuestionScreen.Answer(
      key: Text(de: "t", en: "a"),
      Text(de: "Trotzdem anlegen", en: "Add it all the same"),
      run: create
    )
    let back = QuestionScreen.Answer(
      key: Text(de: "z", en: "b"),
      Text(de: "Zurück zum Formular", en: "Back to the form")
    ) { _ in }
    let name = app.workspace.label(records[0]) ?? records[0].text
    return QuestionScreen(
      Text(
        de: "„\(name)“ gibt es schon. Öffnen legt nichts an.",
        en: "“\(name)” is there already. Opening it adds nothing."
      ),
      shown + [create, back],
      about: Array(records.prefix(NamesakeQuestion.most)),
      keys: Text(de: "Esc: zurück zum Formular", en: "Esc: back to the form")
    )
  }

  private func words(_ id: RecordID, _ app: App) -> String {
    let table = app.workspace.table(type)
    guard let row = table.row(id) else { return id.text }
    let reading = app.workspace.reading
    let keys = NamesakeQuestion.fields[type.kind]?.detail ?? []
    var details = keys.compactMap(type.position).map { table.shown(row, $0, reading) }
    if table.isArchived(row) {
      details.append(Text(de: "archiviert", en: "archived")[app.language])
    }
    details = details.filter { !$0.isEmpty }
    let label = table.label(row, reading)
    return details.isEmpty ? label : "\(label) (\(details.joined(separator: ", ")))"
  }
}
