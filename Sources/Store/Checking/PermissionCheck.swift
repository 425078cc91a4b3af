internal import Glibc

/// What the group may do with one of the store's files.
struct Permission {
  let name: String
  /// The folder that holds it, `nil` for the store's root.
  let folder: Folder?
  let path: String
  let status: stat
  /// The mode that a repair gives it.
  let wanted: mode_t
  let isElsewhere: Bool

  /// The rights that count in a store whose root has the given ones: who keeps it to himself does
  /// so in all of it.
  static func relevant(_ root: mode_t) -> mode_t {
    root & 0o070 == 0 ? 0o700 : root & 0o070 | 0o700 | S_ISGID
  }

  private var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// What is wrong with it for a group that has these rights in the root.
  func codes(group: gid_t, shared: mode_t) -> [Finding.Code] {
    if status.st_mode & S_IFMT == S_IFLNK || (!isFolder && status.st_nlink > 1) {
      return [.unsafeFile]
    }
    var codes: [Finding.Code] = []
    // What a sync engine put there has its modes from elsewhere; only strangers are kept out.
    let needed = isElsewhere ? 0 : wanted & Self.relevant(shared)
    if status.st_mode & 0o007 != 0 || status.st_mode & needed != needed {
      codes.append(.wrongPermissions)
    }
    if !isElsewhere, status.st_gid != group { codes.append(.wrongOwner) }
    return codes
  }
}

extension Inspection {
  func permissionFindings() -> [Finding] {
    guard let status = root.descriptor.status else { return [] }
    var findings = permissions().flatMap { permission in
      permission.codes(group: status.st_gid, shared: status.st_mode).map {
        Finding($0, path: permission.path, isElsewhere: permission.isElsewhere)
      }
    }
    if faccessat(journal.descriptor.number, ".", W_OK | X_OK, 0) != 0 {
      findings.append(Finding(.notWritable, path: journal.path))
    }
    if !knowsOwnSites {
      let file = local.map { "\($0.path)/\(SiteIdentity.file)" } ?? "\(path)/local/\(Host.name)"
      findings.append(Finding(.wrongPermissions, path: file))
    }
    return findings
  }

  /// Every file and folder whose mode matters.
  func permissions() -> [Permission] {
    var found: [Permission] = []
    if let status = root.descriptor.status {
      found.append(
        Permission(
          name: ".",
          folder: nil,
          path: path,
          status: status,
          wanted: status.st_mode & 0o770 | S_ISGID,
          isElsewhere: false
        )
      )
    }
    func add(_ name: String, in folder: Folder, _ wanted: mode_t, isElsewhere: Bool = false) {
      guard let status = folder.status(name) else { return }
      found.append(
        Permission(
          name: name,
          folder: folder,
          path: "\(folder.path)/\(name)",
          status: status,
          wanted: wanted,
          isElsewhere: isElsewhere
        )
      )
    }
    add(StoreDescription.file, in: root, 0o660)
    for name in ["journal", "local"] { add(name, in: root, 0o2770) }
    if let parent = try? root.folder("local") { add(Host.name, in: parent, 0o2770) }
    if let local {
      add(StoreLock.file, in: local, 0o660)
      add(SiteIdentity.file, in: local, 0o660)
    }
    for case (let site, let folder?) in sites() {
      let isElsewhere = !ownSites.contains(site)
      add(site, in: journal, 0o2770, isElsewhere: isElsewhere)
      let numbers = (try? Segment.numbers(in: folder)) ?? []
      for number in numbers {
        let isActive = number == numbers.last && !isSealed(Segment.name(number), in: folder)
        let mode: mode_t = isActive ? 0o660 : 0o440
        add(Segment.name(number), in: folder, mode, isElsewhere: isElsewhere)
      }
    }
    return found
  }

  private func isSealed(_ name: String, in folder: Folder) -> Bool {
    guard let file = try? folder.file(name), let status = file.status,
      case let size = Int(status.st_size),
      let bytes = FileBytes.reading(file, from: max(0, size - 256), to: size)
    else { return false }
    let text = UnsafeBufferPointer(start: bytes.base, count: bytes.count)
    guard let line = text.split(separator: 0x0a).last else { return false }
    var scanner = JSONScanner(bytes.base, from: line.startIndex + 1, to: line.endIndex)
    // A seal is short and names no person: it begins with these members.
    repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      if TextBytes("k").equals(bytes.base, key) {
        return scanner.string().map { LineKind(bytes.base, $0) == .seal } ?? false
      }
      guard scanner.value() != nil else { return false }
    } while scanner.take(UInt8(ascii: ","))
    return false
  }
}
