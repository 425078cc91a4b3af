internal import Glibc

/// The journals of all sites of a store.
final class Journal {
  let folder: Folder
  /// This machine's site; `nil` when the store can only be read.
  private(set) var ownSite: String?
  private(set) var sites: [SiteJournal] = []
  /// What this host saw of each site in earlier sessions.
  private(set) var seen: [String: SeenLine] = [:]
  /// Whether lines were read that the state may lack: only reading everything again mends that.
  var needsFold = false
  /// The highest own number that certainly stood there in this session; one that was read while its
  /// writer still held the lock may have been taken back.
  private(set) var reached: UInt64 = 0
  private var listed = timespec()

  init(folder: Folder, ownSite: String?) {
    self.folder = folder
    self.ownSite = ownSite
  }

  var own: SiteJournal? { sites.first { $0.site == ownSite } }

  /// The greatest stamp that this machine must stay above.
  func lastStamp(wall: UInt64) -> UInt64 {
    let limit = HybridClock.stamp(milliseconds: wall + 5 * HybridClock.minute)
    // A peer whose clock is wrong must not carry ours along.
    return sites.reduce(0) { last, site in
      site.site == ownSite || site.last.stamp <= limit ? max(last, site.last.stamp) : last
    }
  }

  /// Forgets what was read, to read everything again.
  func rewind() throws {
    let before = own
    sites = []
    listed = timespec()
    try findSites()
    guard let before, let own else { return }
    (own.abandoned, own.flushed, own.fault) = (before.abandoned, before.flushed, before.fault)
  }

  /// Takes another name for what is written from now on.
  func write(as site: String) {
    ownSite = site
    reached = 0
  }

  /// Remembers how far the own site goes; called at the start and under the lock.
  func noteReached() {
    reached = max(reached, own?.highest ?? 0)
  }

  /// Remembers that an earlier session saw the line, unless it saw a later one.
  func expect(_ line: SeenLine, of site: String) {
    guard line.number >= seen[site]?.number ?? 0 else { return }
    seen[site] = line
    sites.first { $0.site == site }?.seen = line
  }

  /// Expects nothing more of the site than what it holds.
  func forgetSeen(_ site: String) {
    seen[site] = nil
  }

  /// The own site's journal, made when this is the first line written here.
  func makeOwn() throws -> SiteJournal? {
    if let own { return own }
    guard let ownSite else { return nil }
    let made = SiteJournal(site: ownSite, folder: try folder.makeFolder(ownSite))
    sites.append(made)
    sites.sort { $0.site < $1.site }
    return made
  }

  func hasNews(wall: UInt64) -> Bool {
    let latest = Self.latest(wall: wall)
    return needsFold || hasNewSites() || sites.contains { $0.hasNews() || $0.held <= latest }
  }

  // Stamps of other sites beyond it are not believed yet.
  private static func latest(wall: UInt64) -> UInt64 {
    HybridClock.stamp(milliseconds: wall + HybridClock.day)
  }

  /// Looks for folders of sites that were not there before.
  func findSites() throws {
    let status = folder.descriptor.status
    let before = status?.st_mtim ?? timespec()
    if before.tv_sec == listed.tv_sec, before.tv_nsec == listed.tv_nsec { return }
    for name in try folder.names() where SiteIdentity.isName(name) {
      guard !sites.contains(where: { $0.site == name }), let found = try folder.folder(name) else {
        continue
      }
      let site = SiteJournal(site: name, folder: found)
      site.seen = seen[name]
      sites.append(site)
    }
    sites.sort { $0.site < $1.site }
    // Times of folders are coarse: a site made just after the listing would be overlooked.
    let isOld = status?.isOlder(than: 2000, at: HybridClock.wall()) == true
    listed = isOld ? before : timespec()
  }

  private func hasNewSites() -> Bool {
    guard let time = folder.descriptor.status?.st_mtim else { return true }
    if time.tv_sec == listed.tv_sec, time.tv_nsec == listed.tv_nsec { return false }
    let names = (try? folder.names()) ?? []
    return names.contains { name in
      SiteIdentity.isName(name) && !sites.contains { $0.site == name }
    }
  }

  /// The bytes that are still to be read.
  func pendingBytes() -> Int {
    sites.reduce(0) { sum, site in
      let numbers = (try? Segment.numbers(in: site.folder)) ?? []
      return numbers.filter { $0 >= site.segment }.reduce(sum) { sum, number in
        let size = Int(site.folder.status(Segment.name(number))?.st_size ?? 0)
        return sum + max(0, number == site.segment ? size - site.offset : size)
      }
    }
  }

  /// Reads what was added everywhere; `nil` when a file no longer holds what was read before.
  func read(wall: UInt64, _ findings: inout [Finding]) throws -> [JournalLine]? {
    var all: [JournalLine] = []
    return try read(wall: wall, &findings) { all.append(contentsOf: $0) } ? all : nil
  }

  /// Reads what was added everywhere and hands it out a segment at a time, so that no more than one
  /// is in memory; `false` when a file no longer holds what was read before.
  func read(wall: UInt64, _ findings: inout [Finding], _ body: ([JournalLine]) -> Void) throws
    -> Bool
  {
    try findSites()
    let latest = Self.latest(wall: wall)
    for site in sites where site.hasNews() || site.held <= latest {
      let limit = site.site == ownSite ? UInt64.max : latest
      guard try site.read(until: limit, &findings, body) else { return false }
    }
    return true
  }

  /// All complete transactions from the beginning, whatever was read before.
  func all(wall: UInt64) throws -> [JournalLine] {
    let fresh = Journal(folder: folder, ownSite: ownSite)
    try fresh.rewind()
    var findings: [Finding] = []
    return try fresh.read(wall: wall, &findings) ?? []
  }
}
