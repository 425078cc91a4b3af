extension Store {
  /// Whether there is a store in the folder that the file is a backup of.
  ///
  /// A file that cannot be read is none: restoring it says why.
  package static func isBackup(_ file: String, of path: String) -> Bool {
    guard let archive = try? BackupArchive(at: file), let store = try? Inspection(at: path) else {
      return false
    }
    return store.description.store == archive.manifest.store
  }

  /// Whether a restored store can be told what the store in a folder has erased since.
  ///
  /// `false` where that one is damaged: what it says cannot be read.
  package static func knowsErasures(_ path: String, since file: String) throws -> Bool {
    let archive = try BackupArchive(at: file)
    return (try? ErasureRequest.all(in: path, of: archive)) != nil
  }
}

/// What a store has erased that an older backup of it does not know of.
extension ErasureRequest {
  /// The erasures of the store in a folder, as they are to be done again in a copy of it.
  ///
  /// Throws `StoreRefusal.notABackup` when the archive is of another store.
  static func all(in path: String, of archive: BackupArchive) throws -> [ErasureRequest] {
    let store = try Store(reading: Inspection(at: path), usingSnapshot: true)
    guard store.identity == archive.manifest.store else {
      throw archive.reader.refusal(.otherStore)
    }
    let erasures = store.state.register.erasures.values.sorted { $1.follows($0) }
    return try erasures.compactMap { erasure in
      let known = archive.manifest.content.numbers[erasure.operation.site] ?? 0
      // What stands in the backup's own journal is carried out there.
      guard erasure.operation.number > known else { return nil }
      return try ErasureRequest(erasure, in: store)
    }
  }

  private init(_ erasure: Erasure, in store: Store) throws {
    var cleaned: [Change] = []
    var reason = ""
    var lookup = OperationLookup(store.journal)
    for line in try lookup.lines(of: erasure.operation) {
      if let value = LineMember.value("m", of: line) {
        reason = JSONText.value(line.source.base, value) ?? ""
      }
      var changes: [RawChange] = []
      guard line.changes(into: &changes) else { continue }
      let base = line.source.base
      cleaned += changes.map { change in
        Change(
          record: JSONText.string(base, change.record),
          field: JSONText.string(base, change.field),
          value: JSONText.value(base, change.new)
        )
      }
    }
    self.init(
      records: erasure.records,
      cleaned: cleaned,
      remarks: erasure.remarks,
      reason: reason
    )
    origin = erasure.operation
  }

  /// An erasure that the backup itself was cleaned of: what stands in its places is clean.
  init(_ erasure: Erasure, cleanedIn store: Store) {
    self.init(
      records: erasure.records,
      cleaned: erasure.places.map { place in
        let value = store.record(place.record)?[place.field]?.value
        return Change(record: place.record, field: place.field, value: value)
      },
      remarks: erasure.remarks,
      reason: erasure.operation.description
    )
    origin = erasure.operation
  }
}
