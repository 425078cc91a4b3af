internal import Glibc

/// What a verification looks at: the folders of a store, opened without changing any.
struct Inspection {
  let path: String
  let root: Folder
  let description: StoreDescription
  let journal: Folder
  /// This machine's folder, where it has one.
  let local: Folder?
  /// The name under which this machine writes, where it has one.
  let site: String?
  /// The sites whose files this machine may write: its own and those of its former names.
  let ownSites: Set<String>
  /// Whether it could be read which these are.
  let knowsOwnSites: Bool
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
    var local: Folder?
    var site: String?
    var owned: [String] = []
    var isRead = true
    do {
      local = try root.folder("local")?.folder(Host.name)
      if let local {
        site = try SiteIdentity.stored(in: local, root: root)
        owned = try SiteIdentity.owned(in: local)
      }
    } catch {
      // What cannot be read has no snapshot and no site; it is a finding.
      isRead = false
    }
    (self.local, self.site) = (local, site)
    ownSites = Set(owned)
    knowsOwnSites = isRead
  }

  /// Looks at the files of a store that is open.
  init(of store: Store) {
    path = store.path
    root = store.root
    description = store.description
    journal = store.journal.folder
    local = store.local
    site = store.journal.ownSite
    let owned = try? store.ownedSites()
    ownSites = Set(owned ?? [])
    knowsOwnSites = owned != nil
    clock = store.clock
  }
}

extension Inspection {
  /// Whether the files of the site are for another machine to mend.
  ///
  /// As long as nobody knows, they are not: nobody else will look after them.
  func isElsewhere(_ site: String) -> Bool { knowsOwnSites && !ownSites.contains(site) }

  /// The folder of each site, `nil` where it is none that may be read.
  func sites() -> [(site: String, folder: Folder?)] {
    let names = (try? journal.names()) ?? []
    return names.filter(SiteIdentity.isName).map { name in
      (name, try? journal.folder(name))
    }
  }
}
