internal import Glibc

/// Looking whether what was erased is really gone everywhere.
extension Inspection {
  /// Erasures that are not finished here or not confirmed elsewhere, and backups that are out of
  /// reach or were when something was erased.
  func erasureFindings() -> [Finding] {
    // What keeps the journal from being read is a finding of its own.
    guard let store = try? Store(reading: self, usingSnapshot: true) else { return [] }
    let register = store.state.register
    guard !register.isEmpty else { return [] }
    var findings = journalFindings(register)
    for path in (try? local.map { try BackupRegister(local: $0).all() }) ?? [] {
      let versions = BackupArchive.versions(of: path)
      if versions.isEmpty { findings.append(Finding(.backupMissing, path: path)) }
      findings += versions.compactMap { backupFinding($0, store) }
    }
    if let folder = try? root.folder("backups") {
      for name in (try? folder.names()) ?? [] where !name.hasSuffix(".tmp") {
        findings += [backupFinding("\(folder.path)/\(name)", store)].compactMap(\.self)
      }
    }
    return findings
  }

  private func journalFindings(_ register: ErasureRegister) -> [Finding] {
    sites().compactMap { site, _ in
      guard !register.pending(at: site).isEmpty else { return nil }
      let isElsewhere = isElsewhere(site)
      return Finding(
        isElsewhere ? .erasureUnconfirmed : .erasureUnfinished,
        path: "\(journal.path)/\(site)",
        isElsewhere: isElsewhere
      )
    }
  }

  private func backupFinding(_ path: String, _ store: Store) -> Finding? {
    do {
      return try store.holdsErased(path) ? Finding(.erasureUnfinished, path: path) : nil
    } catch {
      // What cannot be read cannot be cleaned either.
      return Finding(.backupMissing, path: path)
    }
  }
}
