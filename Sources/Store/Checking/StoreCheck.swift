internal import Glibc

/// Verifying the files without changing any.
extension Store {
  /// Reads every line of every site and compares the snapshot with what they say.
  package func check() -> [Finding] {
    var findings: [Finding] = []
    findings += strayEntries()
    for site in (try? journal.folder.names())?.filter(SiteIdentity.isName) ?? [] {
      guard let folder = try? journal.folder.folder(site) else {
        findings.append(Finding(.unsafeFile, path: "\(journal.folder.path)/\(site)"))
        continue
      }
      var check = SegmentCheck(site: site, folder: folder)
      check.run()
      findings += check.findings
    }
    for name in [StoreDescription.file, "journal", "local"] {
      guard let status = root.status(name), status.st_mode & 0o002 != 0 else { continue }
      findings.append(Finding(.wrongPermissions, path: "\(root.path)/\(name)"))
    }
    if !isSnapshotTrue() {
      findings.append(Finding(.snapshotDiffers, path: "\(local?.path ?? path)/\(Snapshot.file)"))
    }
    return findings
  }

  private func strayEntries() -> [Finding] {
    let names = (try? journal.folder.names()) ?? []
    return names.filter { !SiteIdentity.isName($0) }.map {
      Finding(.strayFile, path: "\(journal.folder.path)/\($0)")
    }
  }

  // Others may write between the two looks: what is really wrong is so at each attempt.
  private func isSnapshotTrue() -> Bool {
    (0..<3).contains { _ in
      guard let whole = try? Store(reading: self, usingSnapshot: false),
        let quick = try? Store(reading: self, usingSnapshot: true)
      else { return false }
      return whole.isSame(as: quick)
    }
  }

  private func isSame(as other: Store) -> Bool {
    let keys = state.keysWithCells()
    guard keys == other.state.keysWithCells(), state.verdicts == other.state.verdicts,
      state.namedRivals() == other.state.namedRivals()
    else { return false }
    return keys.allSatisfy { key in
      state.cells(key).elementsEqual(other.state.cells(key)) { left, right in
        ExactText.isSame(left.name, right.name)
          && ExactText.isSame(left.cell.value, right.cell.value)
          && left.cell.write == right.cell.write && left.cell.stamp == right.cell.stamp
      }
    }
  }
}
