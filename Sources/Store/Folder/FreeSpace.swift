/// Keeping an eye on the room that is left.
extension Store {
  /// Below this many bytes a person is warned.
  static let scarceSpace: UInt64 = 50 << 20

  /// Looks at the free space again when the last look is a minute old.
  func watchFreeSpace() {
    let now = clock()
    // A clock that was set back must not stop the looking.
    guard now < spaceLooked || now - spaceLooked >= HybridClock.minute else { return }
    noteFreeSpace(now: now)
  }

  func noteFreeSpace(now: UInt64) {
    spaceLooked = now
    let descriptor = root.descriptor
    guard let free = descriptor.calls.freeSpace(descriptor.number) else { return }
    let finding = Finding(.diskNearlyFull, path: path)
    let isNoted = notices.contains(finding)
    if free < Self.scarceSpace {
      if !isNoted { notices.append(finding) }
      return
    }
    if isNoted { notices.removeAll { $0 == finding } }
    // Only a comfort: without it a full disk is full a little earlier.
    if !isReadOnly, let local { try? Ballast.prepare(in: local) }
  }
}
