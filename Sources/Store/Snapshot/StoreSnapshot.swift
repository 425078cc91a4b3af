internal import Glibc

/// Keeping the snapshot fresh.
extension Store {
  /// Below this many new bytes a new snapshot is not worth its writing.
  static let snapshotThreshold = 256 << 10

  /// Writes a snapshot when the journal has grown much since the last one.
  ///
  /// Nothing depends on it, so that failing is no error.
  package func writeSnapshotIfWorthwhile() {
    guard uncovered >= Self.snapshotThreshold else { return keepSeenNowAndThen() }
    writeSnapshot()
  }

  @discardableResult
  func writeSnapshot() -> Bool {
    guard !isReadOnly, failure == nil, let local,
      journal.sites.allSatisfy({ $0.isRegular })
    else { return false }
    var coverage: [String: SnapshotHeader.Coverage] = [:]
    for site in journal.sites {
      coverage[site.site] = SnapshotHeader.Coverage(site: site.site, position: site.settled)
    }
    guard
      let bytes = SnapshotMerge.snapshot(
        of: state,
        store: description.store,
        coverage: coverage
      ),
      (try? local.replace(
        Snapshot.file,
        with: UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
      )) != nil
    else { return false }
    uncovered = 0
    keepSeen()
    removeLeftovers(in: local)
    guard let file = try? local.file(Snapshot.file), let status = file.status,
      let mapped = FileBytes.mapping(file, count: Int(status.st_size)),
      let snapshot = Snapshot(mapped), snapshot.header.store == description.store,
      snapshot.count <= state.base.count + state.overlay.count
    else { return true }
    // Another process may have put its own there meanwhile; only ours fits what was read here.
    guard mapped.count == bytes.count, memcmp(mapped.base, bytes.base, bytes.count) == 0 else {
      return true
    }
    state.adopt(snapshot)
    return true
  }

  // What a program left that was ended while it wrote.
  private func removeLeftovers(in local: Folder) {
    for name in (try? local.names()) ?? [] where name.hasSuffix(".tmp") {
      guard let status = local.status(name), status.st_mtim.tv_sec + 3600 < time(nil) else {
        continue
      }
      _ = unlinkat(local.descriptor.number, name, 0)
    }
  }
}
