internal import Glibc

/// Answering for the files of a site that is no more, such as a server that was replaced.
extension Store {
  /// Takes over a site's journal and what its machine left in `local`, and cleans both of all that
  /// was erased.
  ///
  /// No program may write under that name any more. Throws `StoreRefusal.noOtherSite` where the
  /// site is this one or has no journal here. Returns the files that were rewritten.
  package func adopt(site name: String) throws -> [String] {
    guard let local, let others = try root.folder("local") else {
      throw StoreRefusal.notWritable(path: path)
    }
    try exclusively { own in
      guard name != own.site, journal.sites.contains(where: { $0.site == name }) else {
        throw StoreRefusal.noOtherSite(name)
      }
      try SiteIdentity.adopt(name, as: own.site, in: local, root: root)
      for host in try others.names() where host != Host.name {
        guard let folder = try? others.folder(host) else { continue }
        let names = try SiteIdentity.names(in: folder)
        guard names.first == name else { continue }
        try takeOver(folder, names, as: own.site, in: local)
        guard unlinkat(others.descriptor.number, host, AT_REMOVEDIR) == 0 else {
          throw others.failure("rmdir", host)
        }
      }
      try others.sync()
    }
    let files = try cleanAgain()
    try finishErasures()
    return files
  }

  // What the machine knew goes with it; its snapshot and its quarantine may hold what was erased.
  private func takeOver(
    _ folder: Folder,
    _ names: [String],
    as own: String,
    in local: Folder
  ) throws {
    for former in names where former != own {
      try SiteIdentity.adopt(former, as: own, in: local, root: root)
    }
    let register = BackupRegister(local: local)
    for path in try BackupRegister(local: folder).all() { try register.add(path) }
    folder.removeContents()
  }
}
