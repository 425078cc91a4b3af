import Domain
import Store
import Terminal
import Workspace

/// Which record a word on the command line means.
extension Context {
  /// So many candidates can still be read.
  private static let most = 10

  /// The record that an identity or a name names; a name must be that of one record only.
  func record(_ word: String, _ workspace: Workspace) throws -> (id: RecordID, type: RecordType) {
    let id = RecordID(word)
    if let type = workspace.type(of: id), workspace.exists(id) { return (id, type) }
    if let time = workspace.store.erased(word) {
      throw StoreRefusal.erased(record: word, time: time)
    }
    let named = named(word, workspace)
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

  private func named(
    _ word: String,
    _ workspace: Workspace
  ) -> [(id: RecordID, type: RecordType)] {
    guard word.contains(where: { !$0.isWhitespace }) else { return [] }
    // What looks like an identity is none of another kind's names.
    if let colon = word.firstIndex(of: ":"), RecordTypes.type(prefix: word[..<colon]) != nil {
      return []
    }
    // Who names a person does not mean what is protected of them.
    return RecordTypes.all.filter { !$0.isProtected }.flatMap { type in
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
