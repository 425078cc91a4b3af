import Domain
import Store

/// A record that is erased, and those that belong to it.
struct ErasureFamily {
  /// The record and those that cannot be without it, owners before what they own.
  private(set) var records: [RecordID]
  /// People of their own among those that belong to it, whether they go or stay.
  private(set) var persons: [RecordID] = []
  /// The fields in which those who stay name what goes.
  private(set) var unlinked: [Change] = []
  private let workspace: Workspace

  init(_ id: RecordID, taking taken: Set<RecordID>, _ workspace: Workspace) {
    records = [id]
    self.workspace = workspace
    var known: Set = [id]
    var next = 0
    while next < records.count {
      let owner = records[next]
      next += 1
      for (type, field) in RecordTypes.owned(by: String(owner.prefix)) {
        guard let position = type.position(of: field.key) else { continue }
        for child in workspace.table(type).linking(to: owner, in: position)
        where !known.contains(child) {
          guard goes(child, type, with: known) else { continue }
          if type.isPerson {
            if !persons.contains(child) { persons.append(child) }
            guard taken.contains(child) else { continue }
          }
          known.insert(child)
          records.append(child)
        }
      }
    }
    for person in persons where !known.contains(person) { unlink(person, from: known) }
  }

  /// Whether a record has no owner left, misses one that it must have, or is about somebody who goes.
  private func goes(_ id: RecordID, _ type: RecordType, with gone: Set<RecordID>) -> Bool {
    let values = workspace.values(of: id) ?? [:]
    let owners = type.fields.filter(\.isOwner).map { field in
      (field: field, links: StoredList.parts(of: values[field.key] ?? "").map { RecordID($0) })
    }
    let misses = owners.contains { field, links in
      field.isSubject
        ? links.contains(where: gone.contains)
        : field.isRequired && !links.isEmpty && links.allSatisfy(gone.contains)
    }
    return misses || owners.flatMap(\.links).allSatisfy(gone.contains)
  }

  private mutating func unlink(_ id: RecordID, from gone: Set<RecordID>) {
    guard let type = workspace.type(of: id), let record = workspace.stored(id) else { return }
    for field in type.fields where field.isOwner {
      guard let stored = record[field.key] else { continue }
      let links = StoredList.parts(of: stored.value)
      let kept = links.filter { !gone.contains(RecordID($0)) }
      guard kept.count < links.count else { continue }
      unlinked.append(
        Change(
          record: id.text,
          field: field.key,
          value: kept.isEmpty ? nil : kept.joined(separator: ","),
          base: .write(stored.write)
        )
      )
    }
  }
}
