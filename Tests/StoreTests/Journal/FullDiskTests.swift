import Glibc
import Testing

@testable import Store

@Test
func `a change that does not fit on the disk is reported and leaves no trace`() throws {
  let place = try TemporaryStore()
  let disk = place.folder + "/disk"
  mkdir(disk, 0o770)
  try #require(
    mount("tmpfs", disk, "tmpfs", 0, "size=400k") == 0,
    "this test needs to mount a small disk"
  )
  defer { umount2(disk, Int32(MNT_DETACH)) }
  let path = disk + "/office"
  try Store.create(at: path)
  let store = try Store(at: path, user: "anna")
  #expect(store.notices.contains { $0.code == .diskNearlyFull })
  var saved: [String] = []
  var failures = 0
  let filler = disk + "/filler"
  for round in 0..<12 {
    overwrite(filler, [UInt8](repeating: 1, count: 300_000 - round * 5000))
    for number in 0..<200 {
      let (id, value) = ("vol:\(round)-\(number)", String(repeating: "ü", count: 300 + number))
      do {
        try store.set(id, ["note": value])
        saved.append(id)
      } catch let error as StoreError {
        #expect(error.code == ENOSPC)
        #expect(store.record(id) == nil)
        failures += 1
        break
      }
    }
    unlink(filler)
    let opened = try Store(at: path, user: "anna")
    #expect(Set(opened.picture().keys) == Set(saved))
    #expect(!opened.notices.contains { $0.severity == .damage || $0.code == .tornTailCut })
  }
  #expect(failures >= 10)
}
