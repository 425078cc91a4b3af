/// Giving up a name under which more was written than the journal still holds.
extension Store {
  /// Takes a new site id when the folder was set back to an earlier state before this start.
  func leaveSiteThatWentBack() throws {
    journal.noteReached()
    guard isOwnSiteSetBack, let lock else { return }
    try lock.hold {
      // Others may have written since the look.
      if journal.hasNews(wall: clock()) { try absorb() }
      try keepNumbersApart()
    }
  }

  /// Sees to it that a number is never given to two different lines, also when the folder is set back
  /// while it is open; called under the lock, with all that others wrote taken in.
  func keepNumbersApart() throws {
    guard let local else { return }
    try takeNameOfOthers(local)
    guard let site = journal.ownSite else { return }
    if let own = journal.own, own.endingDamages > 0 || isOwnSiteSetBack && own.endsInDamage {
      // Nothing went back: the last lines are damaged, and a repair may bring them again.
      own.skipDamaged(to: given(site))
      return
    }
    guard isOwnSiteSetBack else { return }
    leave(site, for: try SiteIdentity.renew(in: local, root: root))
    setSnapshotAside(local)
    notices.append(Finding(.wentBack, path: "\(journal.folder.path)/\(site)"))
    keepSeen()
  }

  // Another process may have seen what this one cannot: then all write under the new name.
  private func takeNameOfOthers(_ local: Folder) throws {
    let version = SiteIdentity.version(in: local)
    guard let site = journal.ownSite, version == nil || version != nameFile else { return }
    if let stored = try SiteIdentity.stored(in: local, root: root), stored != site {
      leave(site, for: stored)
    }
    nameFile = version
  }

  private func leave(_ site: String, for name: String) {
    journal.write(as: name)
    journal.forgetSeen(site)
    undoable = nil
  }

  // It covers lines that are no more, and is perhaps all that is left of them. Whoever cannot move it
  // folds the journal each time.
  private func setSnapshotAside(_ local: Folder) {
    guard local.status(Snapshot.file) != nil else { return }
    try? Quarantine(in: local, time: HybridClock.wall()).take(Snapshot.file, from: local)
  }

  private var isOwnSiteSetBack: Bool {
    guard let site = journal.ownSite else { return false }
    return (journal.own?.highest ?? 0) < given(site)
  }

  /// The highest number that was given under a name, as far as this process knows.
  private func given(_ site: String) -> UInt64 {
    max(journal.seen[site]?.number ?? 0, journal.reached)
  }
}
