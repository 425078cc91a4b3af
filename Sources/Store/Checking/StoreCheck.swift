internal import Glibc

/// Verifying the files without changing any.
extension Store {
  /// Verifies a store that need not be readable as a whole, and writes nothing.
  package static func check(at path: String) throws -> [Finding] {
    try Inspection(at: path).findings()
  }

  /// Reads every line of every site and compares the snapshot with what they say.
  package func check() -> [Finding] {
    Inspection(of: self).findings()
  }
}

extension Inspection {
  /// What is wrong; others may be writing meanwhile.
  ///
  /// What is in motion at the first look is gone or elsewhere at the next one: only what every look
  /// finds is said.
  func findings() -> [Finding] {
    var found = look()
    for _ in 0..<2 where !found.isEmpty {
      // What ends in a newline was written as a whole.
      if found.contains(where: { Self.moving.contains($0.code) }) { usleep(20_000) }
      let again = Set(look())
      found.removeAll { !again.contains($0) }
    }
    return found
  }

  private static let moving: Set<Finding.Code> = [
    .tornTail, .missingNumber, .unfinishedTransaction, .syncConflict, .strayFile,
  ]

  private func look() -> [Finding] {
    var findings: [Finding] = []
    let covered = coveredNumbers()
    var blocked: [String] = []
    let sites = sites()
    for (site, folder) in sites {
      let isElsewhere = isElsewhere(site)
      guard let folder else {
        let path = "\(journal.path)/\(site)"
        findings.append(Finding(.unsafeFile, path: path, isElsewhere: isElsewhere))
        continue
      }
      var check = SegmentCheck(site: site, folder: folder, isElsewhere: isElsewhere)
      check.latest =
        isElsewhere ? HybridClock.stamp(milliseconds: clock() + HybridClock.day) : UInt64.max
      check.run()
      findings += check.findings
      // Lines cut off at the end leave no gap; the snapshot remembers how many there were.
      if !isElsewhere, !check.isIncomplete, check.highest < covered[site] ?? 0 {
        let numbers = check.highest + 1...(covered[site] ?? 0)
        findings.append(Finding(.missingNumber, path: folder.path, numbers: numbers))
      }
      if check.isBlocked, !isElsewhere { blocked.append(folder.path + "/") }
    }
    for site in ownSites.sorted() where !sites.contains(where: { $0.site == site }) {
      guard let last = covered[site], last > 0 else { continue }
      findings.append(Finding(.missingNumber, path: "\(journal.path)/\(site)", numbers: 1...last))
    }
    findings += strayFindings()
    findings = findings.map { finding in
      blocked.contains { finding.path.hasPrefix($0) } ? finding.blocked : finding
    }
    findings += permissionFindings()
    findings += erasureFindings()
    if !isSnapshotTrue(attempts: 1) {
      findings.append(Finding(.snapshotDiffers, path: "\(local?.path ?? path)/\(Snapshot.file)"))
    }
    if let free = root.descriptor.calls.freeSpace(root.descriptor.number),
      free < Store.scarceSpace
    {
      findings.append(Finding(.diskNearlyFull, path: root.path))
    }
    var known: Set<Finding> = []
    return findings.filter { known.insert($0).inserted }
  }

  /// How far the snapshot has read the lines of each site.
  func coveredNumbers() -> [String: UInt64] {
    let sites = storedSnapshots().flatMap(\.header.sites)
    return Dictionary(sites.map { ($0.site, $0.position.number) }) { max($0, $1) }
  }
}
