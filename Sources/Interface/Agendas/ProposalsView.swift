import Domain
import Workspace

/// What could be on the agenda of a meeting, by where it comes from; ticked and taken over at once.
enum ProposalsView {
  static let name = "agenda-proposals"

  static func screen(_ meeting: RecordID, _ app: App) -> SectionScreen {
    SectionScreen(
      name,
      app,
      of: Office.types.map { $0.kind },
      owner: meeting,
      contexts: [.page, .carryOver]
    ) { content(meeting, $0) }
  }

  private static func content(_ id: RecordID, _ app: App) -> SectionContent {
    let name = app.workspace.label(id) ?? id.text
    var content = SectionContent(
      title: Text(de: "Vorbereiten: \(name)", en: "Prepare: \(name)")[app.language],
      columns: [
        .init(title: Text(de: "Vorschlag", en: "Proposal"), width: 30),
        .init(title: Text(de: "Dazu", en: "About it"), width: 24),
      ],
      sections: [],
      nothing: Text(
        de: "Nichts ist offen, geparkt oder länger nicht besprochen.",
        en: "Nothing is open, parked, or not talked about for long."
      )
    )
    guard let preparation = AgendaPreparation(id, in: app.workspace.office) else { return content }
    content.head = [
      (
        text: Text(
          de: "Leertaste wählt, + setzt auf die Tagesordnung.",
          en: "Space ticks, + puts on the agenda."
        )[app.language],
        isAlert: false
      )
    ]
    content.sections = AgendaProposal.Source.allCases.map { source in
      .init(
        title: source.title,
        rows: preparation.proposals.filter { $0.source == source }.map { row($0, app) }
      )
    }
    return content
  }

  private static func row(_ proposal: AgendaProposal, _ app: App) -> SectionContent.Row {
    SectionContent.Row(
      key: proposal.id.text,
      id: proposal.id,
      cells: [proposal.title, proposal.detail[app.language]],
      isAlert: proposal.isOverdue
    )
  }
}
