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

  private var known: [String: (version: Int, choices: [Choice])] = [:]

  /// The records in use that the text may mean; one that is called just so comes alone.
  ///
  /// Each typed word is the beginning of a word of the label.
  func find(_ text: String, _ prefix: String, _ workspace: Workspace) -> [Choice] {
    let folded = Folding.fold(text)
    let words = EntryChoices.words(folded)
    let found = all(prefix, workspace).filter { choice in
      words.allSatisfy { word in choice.words.contains { $0.hasPrefix(word) } }
    }
    let same = found.filter { $0.folded == folded }
    return same.count == 1 ? same : found
  }

  private func all(_ prefix: String, _ workspace: Workspace) -> [Choice] {
    guard let type = RecordTypes.type(prefix: prefix) else { return [] }
    let table = workspace.table(type)
    if let known = known[prefix], known.version == table.version { return known.choices }
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
    known[prefix] = (table.version, choices)
    return choices
  }

  private static func words(_ folded: String) -> [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
