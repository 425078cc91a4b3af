/// Records that were taken back while somebody elsewhere wrote to them.
extension RecordWrites {
  private struct Operation {
    var undo: OperationID?
    var hasValue = false
    /// Whether it names nothing: the record did not exist for its writer.
    var isCreation = true
    /// The writes that stood in the record when it was written.
    var saw: Set<OperationID> = []
  }

  /// The values of a creation that was taken back although another site's write needs it.
  ///
  /// On one site such an undo is refused.
  func withdrawn() -> [(field: Int, write: Write)] {
    let all = fields.values.flatMap(\.values).joined()
    guard all.contains(where: { $0.undo != nil }) else { return [] }
    let operations = operations()
    var found: Set<OperationID> = []
    for (id, operation) in operations where operation.undo == nil && operation.hasValue {
      for creation in creations(seenBy: operation, operations) {
        let sites = [id.site, creation.site, operations[creation]?.undo?.site ?? creation.site]
        if Set(sites).count > 1 { found.insert(creation) }
      }
    }
    guard !found.isEmpty else { return [] }
    return fields.flatMap { field, sites in
      let writes = sites.values.joined()
      let settled = Set(writes.filter { $0.undo == nil }.flatMap(\.known))
      return writes.filter { write in
        write.value != nil && found.contains(write.id) && !settled.contains(write.id)
      }.map { (field, $0) }
    }
  }

  private func operations() -> [OperationID: Operation] {
    var operations: [OperationID: Operation] = [:]
    for sites in fields.values {
      for write in sites.values.joined() {
        // Who names a write to this very field as known settles it, and has seen that it is gone.
        let saw = write.names.filter { name in
          name == write.replaced || sites[name.site]?.contains { $0.id == name } != true
        }
        operations[write.id, default: Operation()].undo = write.undo
        operations[write.id]?.saw.formUnion(saw)
        if write.value != nil { operations[write.id]?.hasValue = true }
        if !write.names.isEmpty { operations[write.id]?.isCreation = false }
      }
    }
    return operations
  }

  // Only through what was taken back: what lives keeps the record without a doubt.
  private func creations(
    seenBy operation: Operation,
    _ operations: [OperationID: Operation]
  ) -> [OperationID] {
    var creations: [OperationID] = []
    var seen: Set<OperationID> = []
    var next = Array(operation.saw)
    while let id = next.popLast() {
      guard let earlier = operations[id], earlier.undo != nil, seen.insert(id).inserted else {
        continue
      }
      if earlier.isCreation { creations.append(id) }
      next += earlier.saw
    }
    return creations
  }
}
