internal import Glibc

/// Cleaning the backups that this machine wrote.
extension Store {
  /// Rewrites every version of every backup that holds what was erased.
  ///
  /// What is not where it was written, or cannot be read any more, is named in the report. Called
  /// with the lock of the backups, and without the store's.
  func cleanBackups(_ report: inout ErasureReport) throws {
    let values = try placedValues()
    let known = state.register.identities
    let (versions, missing) = try backupVersions()
    report.missing += missing
    for version in versions {
      do {
        let redaction = try redaction(of: BackupArchive(at: version), values)
        let isRewritten = try BackupArchive.rewrite(at: version) { name, bytes in
          if name == BackupMember.erasures { return bytes.isEqual(to: known) ? nil : known }
          guard let (site, _) = BackupMember.segment(name) else { return nil }
          return redaction.redacted(bytes.whole, site: site)
        }
        if isRewritten { report.files.append(version) }
      } catch let error where error is StoreRefusal || error is StoreError {
        // Of one file alone, such as one that belongs to a colleague: trying again at each start
        // would not help, and the verification goes on naming it.
        report.missing.append(version)
      }
    }
  }

  /// Whether a backup still holds something that was erased; throws where it cannot be read.
  func holdsErased(_ path: String) throws -> Bool {
    let archive = try BackupArchive(at: path)
    let redaction = try redaction(of: archive, placedValues())
    var isHit = false
    try archive.forEachMember { name, bytes in
      guard !isHit, let (site, _) = BackupMember.segment(name) else { return }
      isHit = redaction.redacted(bytes.whole, site: site) != nil
    }
    return isHit
  }

  private func redaction(
    of archive: BackupArchive,
    _ values: [Erasure.Place: [UInt8]]
  ) throws -> Redaction {
    var redaction = Redaction(state.register)
    redaction.substitutes = try substitutes(in: archive, values, redaction)
    return redaction
  }

  // What erasures put in the place of what they took, by field; of several the last one's.
  private func placedValues() throws -> [Erasure.Place: [UInt8]] {
    var values: [Erasure.Place: [UInt8]] = [:]
    var lookup = OperationLookup(journal)
    var changes: [RawChange] = []
    for erasure in state.register.erasures.values.sorted(by: { $1.follows($0) })
    where !erasure.places.isEmpty {
      for line in try lookup.lines(of: erasure.operation) where line.changes(into: &changes) {
        let base = line.source.base
        // A later erasure may have taken changes out of the line: only what stands there counts.
        for change in changes {
          let place = Erasure.Place(
            record: JSONText.string(base, change.record),
            field: JSONText.string(base, change.field)
          )
          values[place] = Array(
            UnsafeBufferPointer(start: base + change.new.start, count: change.new.count)
          )
        }
      }
    }
    return values
  }

  // The last write to each field before its erasure: without the erasure itself, which a backup
  // that is older does not hold, nothing would stand in the field any more.
  private func substitutes(
    in archive: BackupArchive,
    _ values: [Erasure.Place: [UInt8]],
    _ redaction: Redaction
  ) throws -> [Erasure.Place: Redaction.Substitute] {
    let numbers = archive.manifest.content.numbers
    let wanted = values.filter { place, _ in
      state.register.erasure(of: place).map {
        $0.operation.number > numbers[$0.operation.site] ?? 0
      } == true
    }
    guard !wanted.isEmpty else { return [:] }
    var verdicts: [OperationID: Verdict] = [:]
    var writes: [(place: Erasure.Place, write: OperationID, stamp: UInt64)] = []
    try archive.forEachMember { name, bytes in
      guard let (site, _) = BackupMember.segment(name) else { return }
      let source = JournalBytes(base: bytes.base, count: bytes.count, site: site)
      source.forEachVerdict { target, verdict in
        if verdicts[target]?.yields(to: verdict) != false { verdicts[target] = verdict }
      }
      redaction.forEachWrite(in: bytes.whole, site: site) { place, write, stamp in
        guard wanted[place] != nil,
          state.register.erasure(of: place)?.follows(write, stamp: stamp) == true
        else { return }
        writes.append((place, write, stamp))
      }
    }
    var found: [Erasure.Place: Redaction.Substitute] = [:]
    // What was undone there gives a field no value.
    for (place, write, stamp) in writes where verdicts[write]?.isUndo != true {
      guard let value = wanted[place],
        found[place].map({ ($0.stamp, $0.write) < (stamp, write) }) != false
      else { continue }
      found[place] = Redaction.Substitute(write: write, stamp: stamp, value: value)
    }
    return found
  }

  // All versions of the backups that were written, and those of which none is there.
  private func backupVersions() throws -> (versions: [String], missing: [String]) {
    var versions: [String] = []
    var missing: [String] = []
    for path in try local.map({ try BackupRegister(local: $0).all() }) ?? [] {
      let found = BackupArchive.versions(of: path)
      if found.isEmpty { missing.append(path) }
      versions += found
      // Without its folder there is nothing to remove.
      try? BackupPlace(path).removeUnfinished()
    }
    guard let folder = try root.folder("backups") else { return (versions, missing) }
    for name in try folder.names() {
      if name.hasSuffix(".tmp") {
        try folder.remove(name)
      } else {
        versions.append("\(folder.path)/\(name)")
      }
    }
    return (versions, missing)
  }
}

extension ErasureRegister {
  /// All erasures as framed lines.
  var identities: [UInt8] { Array(lines.joined()) }

  /// Reads such lines; those that are damaged are left out.
  init(_ bytes: FileBytes) {
    self.init()
    let source = JournalBytes(base: bytes.base, count: bytes.count, site: "")
    source.forEachLine { from, to in
      guard LineFrame.verify(bytes.base + from, count: to - from) != nil else { return }
      _ = read(bytes.base, from: from, to: to)
    }
  }
}

extension JournalBytes {
  /// Runs over what undo and redo lines say, with the transaction that each names.
  fileprivate func forEachVerdict(_ body: (OperationID, Verdict) -> Void) {
    forEachLine { from, to in
      guard let header = header(from, to), header.kind == .undo || header.kind == .redo,
        let target = OperationID(JSONText.string(base, header.target))
      else { return }
      let line = OperationID(site: site, number: header.number)
      body(target, Verdict(isUndo: header.kind == .undo, line: line, stamp: header.stamp))
    }
  }
}

extension FileBytes {
  fileprivate func isEqual(to bytes: [UInt8]) -> Bool {
    count == bytes.count && memcmp(base, bytes, count) == 0
  }
}
