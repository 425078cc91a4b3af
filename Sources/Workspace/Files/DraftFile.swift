import Domain
import Glibc
import Store

/// The form that was open when the connection dropped, kept for the user alone.
package struct DraftFile {
  private let folder: String
  /// What the names of all drafts of this store begin with.
  private let store: String
  private let path: String
  private let workspace: Workspace

  /// One file a store and process, so that sessions of one person keep their drafts side by side.
  ///
  /// Nil where the user has no place for it.
  package init?(for workspace: Workspace, in folder: String? = Surroundings.stateFolder) {
    guard let folder else { return nil }
    self.folder = folder
    self.workspace = workspace
    // The path says nothing about which store it is: it may be relative, and the store be moved.
    store = "draft-\(Self.plain(workspace.store.identity))-"
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let nanoseconds = String(time.tv_sec * 1_000_000_000 + time.tv_nsec)
    // Of one length, so that the names sort by time.
    let padding = String(repeating: "0", count: max(0, 20 - nanoseconds.count))
    path = "\(folder)/\(store)\(padding)\(nanoseconds)-\(getpid())"
  }

  /// Keeps the draft: a line for the record, then a line a field that was edited.
  ///
  /// Behind the field stands the write that was edited, so that saving later asks about what others
  /// changed meanwhile. Of what was erased nothing is kept.
  @discardableResult
  package func keep(_ draft: Draft) -> Bool {
    PrivateFile.makeFolders(folder)
    let fields = draft.isNew ? draft.values.keys.sorted() : draft.changedFields
    let lines = fields.map { field in
      let seen = draft.isNew ? "" : "@\(draft.base[field]?.write?.description ?? "")"
      return "\(field)\(seen)=\(escaped(draft[field]))"
    }
    let text = ([draft.id.text] + lines).joined(separator: "\n")
    guard !isErased(text) else { return true }
    return PrivateFile.write(text, to: path)
  }

  /// Removes what this session kept: it was saved, or given up.
  package func discard() { PrivateFile.remove(path) }

  /// The drafts of this store that can be gone on with, the oldest first.
  ///
  /// None of a session that still runs, and none that says what the record says by now.
  package func read() -> [KeptDraft] {
    PrivateFile.names(in: folder).compactMap { name in
      guard name.hasPrefix(store), !name.hasSuffix(PrivateFile.unfinished),
        !OtherSession.isRunning(name)
      else { return nil }
      let path = "\(folder)/\(name)"
      guard let draft = read(path), draft.isNew || draft.isChanged else { return nil }
      return KeptDraft(draft: draft, path: path)
    }
  }

  /// Removes drafts of records whose data was erased, and of fields that were cleaned since.
  func removeErased() {
    for name in PrivateFile.names(in: folder) where name.hasPrefix(store) {
      let path = "\(folder)/\(name)"
      guard let text = PrivateFile.read(path) else { continue }
      if isErased(text) { PrivateFile.remove(path) }
    }
  }

  private func isErased(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let id = lines.first.map(String.init) else { return false }
    if workspace.isErased(RecordID(id)) { return true }
    return lines.dropFirst().contains { line in
      let names = line.prefix { $0 != "=" }.split(separator: "@", omittingEmptySubsequences: false)
      guard names.count > 1 else { return false }
      let write = OperationID(String(names[1]))
      return workspace.store.isCleaned(String(names[0]), of: id, since: write)
    }
  }

  private func read(_ path: String) -> Draft? {
    guard let text = PrivateFile.read(path) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, let type = workspace.type(of: RecordID(first)) else {
      return nil
    }
    var draft =
      workspace.stored(RecordID(first)).map { Draft(type, $0) }
      ?? Draft(new: type, id: RecordID(first))
    for line in lines.dropFirst() {
      guard let mark = line.firstIndex(of: "=") else { continue }
      let names = line[..<mark].split(separator: "@", omittingEmptySubsequences: false)
      guard let field = names.first.map(String.init), type.field(field) != nil else { continue }
      draft[field] = unescaped(line[line.index(after: mark)...])
      if names.count > 1 { draft.see(OperationID(String(names[1])), in: field) }
    }
    return draft
  }

  /// The letters and digits of a text, few enough for the name of a file.
  private static func plain(_ text: String) -> String {
    String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(64))
  }

  private func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private func unescaped(_ value: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in value {
      if isEscape {
        result.append(character == "n" ? "\n" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// A draft that an earlier session left behind.
package struct KeptDraft {
  package let draft: Draft
  let path: String

  /// Removes this one and no other.
  package func discard() { PrivateFile.remove(path) }
}
