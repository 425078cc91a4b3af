internal import Glibc

/// Giving the office's group its rights back.
extension Inspection {
  /// Sets modes and groups where that is allowed; the rest is found again afterwards.
  func repairPermissions() -> [RepairStep] {
    guard let status = root.descriptor.status else { return [] }
    return permissions().flatMap { permission -> [RepairStep] in
      let codes = permission.codes(group: status.st_gid, shared: status.st_mode)
      guard !permission.isElsewhere, !codes.isEmpty, !codes.contains(.unsafeFile),
        let file = open(permission)
      else { return [] }
      var steps: [RepairStep] = []
      for code in [Finding.Code.wrongOwner, .wrongPermissions] where codes.contains(code) {
        let result =
          code == .wrongOwner
          ? fchown(file.number, uid_t.max, status.st_gid)
          : fchmod(file.number, mode(permission, group: status.st_mode))
        guard result == 0 else { continue }
        steps.append(RepairStep(Finding(code, path: permission.path), .permitted))
      }
      return steps
    }
  }

  // What may already be done stays allowed, as far as strangers are kept out.
  private func mode(_ permission: Permission, group: mode_t) -> mode_t {
    let wanted = permission.wanted & Permission.relevant(group)
    return (permission.status.st_mode & 0o7770 | wanted) & ~0o007
  }

  private func open(_ permission: Permission) -> Descriptor? {
    guard let folder = permission.folder else { return root.descriptor }
    let isFolder = permission.status.st_mode & S_IFMT == S_IFDIR
    let found =
      isFolder
      ? try? folder.folder(permission.name)?.descriptor : try? folder.file(permission.name)
    if let found { return found }
    return isFolder ? nil : (try? folder.file(permission.name, O_WRONLY))
  }
}
