/// Giving up a name under which more was written than the journal still holds.
extension Store {
  /// Takes a new site id when the folder was set back to an earlier state: a number must never be
  /// given to two different lines.
  func leaveSiteThatWentBack() throws {
    guard isOwnSiteSetBack, let lock, let local, let site = journal.ownSite else { return }
    try lock.hold {
      // Others may have written since the look.
      if journal.hasNews(wall: clock()) { try absorb() }
      guard isOwnSiteSetBack else { return }
      let stored = try SiteIdentity.stored(in: local, root: root)
      // Another process may have been quicker.
      journal.write(
        as: try stored.flatMap { $0 == site ? nil : $0 }
          ?? SiteIdentity.renew(in: local, root: root)
      )
      journal.forgetSeen(site)
      // It covers lines that are no more; whoever cannot remove it folds the journal each time.
      try? local.remove(Snapshot.file)
      notices.append(Finding(.wentBack, path: "\(journal.folder.path)/\(site)"))
      keepSeen()
    }
  }

  private var isOwnSiteSetBack: Bool {
    guard let site = journal.ownSite, let seen = journal.seen[site] else { return false }
    return (journal.own?.highest ?? 0) < seen.number
  }
}
