internal import Glibc

/// What a verification looks at: the folders of a store, opened without changing any.
struct Inspection {
  let path: String
  let root: Folder
  let description: StoreDescription
  let journal: Folder
  /// This machine's folder, where it has one.
  let local: Folder?
  /// The sites whose files this machine may write.
  let ownSites: Set<String>
  let clock: () -> UInt64

  /// Opens a store without making a folder, taking the lock or writing anything else.
  init(at path: String, clock: (() -> UInt64)? = nil) throws {
    self.path = path
    self.clock = clock ?? HybridClock.wall
    root = try StoreFolder.open(path)
    description = try Store.description(in: root)
    guard let journal = try root.folder("journal") else {
      throw StoreRefusal.notAStore(path: path)
    }
    self.journal = journal
    // A folder that cannot be read has no snapshot and no site; the modes are reported.
    let local = try? root.folder("local")?.folder(Host.name)
    self.local = local
    var site: String?
    if let local { site = try? SiteIdentity.stored(in: local, root: root) }
    ownSites = site.map { [$0] } ?? []
  }

  /// Looks at the files of a store that is open.
  init(of store: Store) {
    path = store.path
    root = store.root
    description = store.description
    journal = store.journal.folder
    local = store.local
    ownSites = store.journal.ownSite.map { [$0] } ?? []
    clock = store.clock
  }
}

extension Inspection {
  /// The folder of each site, `nil` where it is none that may be read.
  func sites() -> [(site: String, folder: Folder?)] {
    let names = (try? journal.names()) ?? []
    return names.filter(SiteIdentity.isName).map { name in
      (name, try? journal.folder(name))
    }
  }
}
