import Domain
import Store
import Terminal
import Workspace

/// Which record a word on the command line means.
extension Context {
  /// So many candidates can still be read.
  private static let most = 10

  /// The record that an identity or a name names; a name must be that of one record only.
  ///
  /// With a choice of types a name means only records of these.
  func record(
    _ word: String,
    _ workspace: Workspace,
    among types: [RecordType] = RecordTypes.all
  ) throws -> (id: RecordID, type: RecordType) {
    let id = RecordID(word)
    if let type = workspace.type(of: id), workspace.exists(id) { return (id, type) }
    if let time = workspace.store.erased(word) {
      throw StoreRefusal.erased(record: word, time: time)
    }
    let named = named(word, workspace, among: types)
    if named.count == 1, let only = named.first { return only }
    guard !named.isEmpty else {
      throw Refusal(
        de: "Einen Eintrag „\(word)“ gibt es nicht. Kennungen zeigt tandem list ART.",
        en: "There is no record “\(word)”. Identities are shown by tandem list KIND."
      )
    }
    let list = list(named, workspace)
    throw Refusal(
      de: "„\(word)“ heißen mehrere Einträge; nennen Sie die Kennung: \(list).",
      en: "Several records are called “\(word)”; name the identity: \(list)."
    )
  }

  /// Refuses a name where only an identity will do, with those of the records that are called so.
  func requireIdentity(_ word: String, _ workspace: Workspace) throws {
    guard !workspace.exists(RecordID(word)), workspace.store.erased(word) == nil else { return }
    let named = named(word, workspace)
    guard !named.isEmpty else { return }
    let list = list(named, workspace)
    throw Refusal(
      de: "Hier gilt nur eine Kennung, kein Name. „\(word)“ heißt: \(list).",
      en: "Only an identity will do here, no name. “\(word)” is: \(list)."
    )
  }

  /// The volunteer that a name, or a part of one, means.
  func volunteer(_ words: String, _ workspace: Workspace) throws -> RecordID {
    let type = RecordType(Volunteer.self)
    let table = workspace.table(type)
    let isKnown = workspace.exists(RecordID(words)) || !table.find(words, workspace.reading).isEmpty
    let typed = Folding.fold(words).split { !$0.isLetter }
    guard !isKnown, !typed.isEmpty else { return try record(words, workspace, among: [type]).id }
    let found = table.ids.enumerated().filter { row, _ in
      let names = Folding.fold(table.label(row, workspace.reading)).split { !$0.isLetter }
      return !table.isArchived(row)
        && typed.allSatisfy { part in
          names.contains { $0.hasPrefix(part) }
        }
    }.map { (id: $0.element, type: type) }
    if found.count == 1, let only = found.first { return only.id }
    guard !found.isEmpty else { return try record(words, workspace, among: [type]).id }
    let list = list(found, workspace)
    throw Refusal(
      de: "„\(words)“ passt auf mehrere; nennen Sie die Kennung: \(list).",
      en: "Several are called “\(words)”; name the identity: \(list)."
    )
  }

  private func named(
    _ word: String,
    _ workspace: Workspace,
    among types: [RecordType] = RecordTypes.all
  ) -> [(id: RecordID, type: RecordType)] {
    guard word.contains(where: { !$0.isWhitespace }) else { return [] }
    // What looks like an identity is none of another kind's names.
    if let colon = word.firstIndex(of: ":"), RecordTypes.type(prefix: word[..<colon]) != nil {
      return []
    }
    // Who names a person does not mean what is protected of them.
    return types.filter { !$0.isProtected }.flatMap { type in
      workspace.table(type).find(word, workspace.reading).map { ($0, type) }
    }
  }

  private func list(
    _ records: [(id: RecordID, type: RecordType)],
    _ workspace: Workspace
  ) -> String {
    let shown = records.prefix(Self.most).map { id, type in
      "\(id.text) (\(type.singular[language]): \(Cells.safe(workspace.label(id) ?? "")))"
    }
    let rest = records.count > Self.most ? ["…"] : []
    return (shown + rest).joined(separator: ", ")
  }
}
