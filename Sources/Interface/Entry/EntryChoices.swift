import Domain
import Workspace

/// The records that a few typed letters may mean, for each kind looked up once until one changes.
final class EntryChoices {
  struct Choice: Equatable {
    let id: RecordID
    let label: String
    fileprivate let folded: String
    fileprivate let words: [Substring]
  }

  private var known: [String: (state: TableState, choices: [Choice])] = [:]
  /// The last search, which is asked for again with each picture.
  private var last: (text: String, prefix: String, state: TableState, found: [Choice])?

  /// The records in use that the text may mean; one that is called just so comes alone.
  ///
  /// Each typed word is the beginning of a word of the label.
  func find(_ text: String, _ prefix: String, _ workspace: Workspace) -> [Choice] {
    guard let type = RecordTypes.type(prefix: prefix) else { return [] }
    let state = EntryChoices.state(type, workspace)
    if let last, last.text == text, last.prefix == prefix, last.state == state {
      return last.found
    }
    let folded = Folding.fold(text)
    let words = EntryChoices.words(folded)
    let matching = all(type, state, workspace).filter { choice in
      words.allSatisfy { word in choice.words.contains { $0.hasPrefix(word) } }
    }
    let same = matching.filter { $0.folded == folded }
    let found = same.count == 1 ? same : matching
    last = (text, prefix, state, found)
    return found
  }

  /// What the labels of a type are made from: its records, those it links to and the vocabularies.
  private static func state(_ type: RecordType, _ workspace: Workspace) -> TableState {
    let linked = type.fields.compactMap(\.kind.target).compactMap { RecordTypes.type(prefix: $0) }
    return workspace.state(of: [type.kind, OfficeTerm.kind] + linked.map(\.kind))
  }

  private func all(
    _ type: RecordType,
    _ state: TableState,
    _ workspace: Workspace
  ) -> [Choice] {
    let prefix = type.kind.prefix
    let table = workspace.table(type)
    if let known = known[prefix], known.state == state { return known.choices }
    let reading = workspace.reading
    let choices = table.ids.indices.filter { !table.isArchived($0) }.map { row in
      let label = table.label(row, reading)
      let folded = Folding.fold(label)
      return Choice(
        id: table.ids[row],
        label: label,
        folded: folded,
        words: EntryChoices.words(folded)
      )
    }.sorted { ($0.folded, $0.id) < ($1.folded, $1.id) }
    known[prefix] = (state, choices)
    return choices
  }

  private static func words(_ folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
