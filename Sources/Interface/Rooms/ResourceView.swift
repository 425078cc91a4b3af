import Domain
import Workspace

/// Material, equipment and donations by their state, what is wanted first (requirement 157).
enum ResourceView {
  static let title = Text(
    de: "Material und Spenden nach Stand",
    en: "Material and donations by state"
  )

  private static let states = ["wanted", "offered", "lent", "there", "gone"]

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "resource-states",
      app,
      of: [Resource.kind],
      fresh: (RecordType(Resource.self), ["state": "wanted"]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let workspace = app.workspace
    let all = workspace.records(Resource.self).filter { $0.1.archived == nil }
    let others = Set(all.map(\.1.state.key)).subtracting(states).sorted()
    return SectionContent(
      title: "\(title[app.language]) \(all.count)",
      columns: [
        .init(title: Text(de: "Was", en: "What"), width: 26),
        .init(title: Text(de: "Anzahl", en: "Number"), width: 6, isNumeric: true),
        .init(title: Text(de: "Zurück bis", en: "Back by"), width: 10),
        .init(title: Text(de: "Art", en: "Kind"), width: 14),
        .init(title: Text(de: "Wo", en: "Where"), width: 18),
      ],
      sections: (states + others).map { key in
        let rows = all.filter { $0.1.state.key == key }.map { row($0.0, $0.1, app) }
        let words = workspace.office.words(Term(key), of: .resourceStates)
        return .init(
          title: key.isEmpty ? Text(de: "ohne Stand", en: "no state") : words,
          rows: rows.sorted { Folding.fold($0.cells[0]) < Folding.fold($1.cells[0]) }
        )
      },
      nothing: Text(
        de: "Noch ist nichts erfasst. n hält fest, was gesucht wird.",
        en: "Nothing recorded yet. n adds what is wanted."
      )
    )
  }

  /// What should have come back needs attention.
  private static func row(_ id: RecordID, _ resource: Resource, _ app: App) -> SectionContent.Row {
    let isLent = resource.state == Term("lent")
    let isLate = isLent && resource.until.map { $0 < app.workspace.today } ?? false
    return SectionContent.Row(
      key: id.text,
      id: id,
      cells: [
        resource.name, resource.count.map(String.init) ?? "",
        resource.until?.written(app.language) ?? "",
        app.workspace.office.words(resource.type, of: .resourceKinds)[app.language],
        isLent && !resource.lentTo.isEmpty ? resource.lentTo : resource.place,
      ],
      isAlert: isLate
    )
  }
}
