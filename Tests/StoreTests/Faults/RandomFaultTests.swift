import Glibc
import Testing

@testable import Store

/// Several sessions of one host on a disk that fails again and again.
@Test
func `nothing acknowledged is lost on a disk that fails at random`() throws {
  var random = SystemRandomNumberGenerator()
  for _ in 0..<4 {
    let place = try TemporaryStore()
    let disk = FailingDisk()
    var saved: [String: String] = [:]
    var stores = try (0..<3).map { try place.open(on: disk, user: "user\($0)") }
    disk.failing = { _, _ in
      guard Int.random(in: 0..<8) == 0 else { return 0 }
      return [EIO, ENOSPC, EDQUOT, EFBIG, EINTR].randomElement() ?? EIO
    }
    var refusals = 0
    for step in 0..<60 {
      let number = Int(random.next(upperBound: UInt64(3)))
      let (id, value) = ("vol:\(step)", "Ole \(step)")
      disk.piece = step % 3 == 0 ? 7 : nil
      do {
        try stores[number].set(id, ["name": value])
        saved[id] = value
      } catch {
        refusals += 1
      }
      guard stores[number].failure != nil else { continue }
      // What people do when the program says that the disk failed.
      let failing = disk.failing
      disk.failing = { _, _ in 0 }
      stores[number] = try place.open(on: disk, user: "user\(number)")
      disk.failing = failing
    }
    #expect(refusals > 0)
    disk.failing = { _, _ in 0 }
    for store in stores { try store.refresh() }
    let fresh = try place.open("otto")
    for (id, value) in saved { #expect(fresh.value(id, "name") == value, "\(id)") }
    for store in stores { #expect(store.picture() == fresh.picture()) }
    let findings = fresh.notices + fresh.check()
    #expect(!findings.contains { $0.severity == .damage || $0.code == .snapshotDiffers })
  }
}
