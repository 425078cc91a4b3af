internal import Glibc

/// What lies among the files of a store and does not belong there.
enum StrayFile {
  /// A second version that a sync engine kept.
  static func isConflict(_ name: String) -> Bool {
    name.utf8.count > 0 && contains(name, ".sync-conflict-")
  }

  /// Something half written, by this program or a sync engine.
  static func isTemporary(_ name: String) -> Bool {
    name.hasSuffix(".tmp") || name.hasPrefix(".syncthing.") || name.hasPrefix("~syncthing~")
  }

  /// A file that is being written now is no finding yet.
  static func isOld(_ status: stat?, wall: UInt64) -> Bool {
    status?.isOlder(than: 60 * HybridClock.minute, at: wall) == true
  }

  private static func contains(_ name: String, _ part: String) -> Bool {
    var rest = name.utf8[...]
    while rest.count >= part.utf8.count {
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension Inspection {
  /// One such file, and whether this machine may move it.
  struct Stray {
    let name: String
    let folder: Folder
    /// The site in whose folder it lies.
    let site: String?
    let finding: Finding
  }

  func strayFindings() -> [Finding] { strayFiles().map(\.finding) }

  /// Conflict copies and left-over files of the root, the journal and its sites.
  func strayFiles() -> [Stray] {
    var found = strays(in: root, of: nil) { StrayFile.isConflict($0) }
    found += strays(in: journal, of: nil) { !SiteIdentity.isName($0) }
    for case (let site, let folder?) in sites() {
      found += strays(in: folder, of: site) { Segment.number($0) == nil }
    }
    return found
  }

  private func strays(
    in folder: Folder,
    of site: String?,
    _ isStray: (String) -> Bool
  ) -> [Stray] {
    let names = (try? folder.names()) ?? []
    return names.filter(isStray).compactMap { name in
      guard let code = code(of: name, in: folder, site: site) else { return nil }
      let finding = Finding(
        code,
        path: "\(folder.path)/\(name)",
        isElsewhere: site.map(isElsewhere) ?? false
      )
      return Stray(name: name, folder: folder, site: site, finding: finding)
    }
  }

  private func code(of name: String, in folder: Folder, site: String?) -> Finding.Code? {
    if StrayFile.isConflict(name) { return .syncConflict }
    if StrayFile.isTemporary(name) {
      return StrayFile.isOld(folder.status(name), wall: clock()) ? .strayFile : nil
    }
    // Lines may stand in what is named like a segment.
    return site != nil && Segment.isBeyond(name) ? .unsafeFile : .strayFile
  }
}
