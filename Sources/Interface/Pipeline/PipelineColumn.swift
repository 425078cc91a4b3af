import Domain
import Workspace

/// The partners of one state, as a column of the board.
struct PipelineColumn {
  /// The stored state; nil for those whose state is none of the list.
  let state: Term?
  let title: Text
  let list: ListView

  static var partnerType: RecordType { RecordType(Partner.self) }

  /// A column per state, in the order of the way; before them those without a state.
  static func all() -> [PipelineColumn] {
    let type = partnerType
    let states = Vocabulary.partnerStates.entries
    let known = Set(states.map(\.term.key))
    guard let field = type.position(of: "state") else { return [] }
    let rest = PipelineColumn(
      state: nil,
      title: Text(de: "ohne Stand", en: "no state"),
      list: ListView(Listing(type) { table, row in !known.contains(table.stored(row, field)) })
    )
    return [rest]
      + states.map { entry in
        let listing = Listing(type) { table, row in table.stored(row, field) == entry.term.key }
        return PipelineColumn(state: entry.term, title: entry.label, list: ListView(listing))
      }
  }
}
