import Glibc
import Testing

@testable import Store

/// Whether this process may mount a small disk; where not, the limit on file sizes stands for it.
private let canMount: Bool = {
  var template = Array("/tmp/tandem-mount-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { return false }
  defer { rmdir(template) }
  guard mount("tmpfs", template, "tmpfs", 0, "size=4k") == 0 else { return false }
  return umount2(template, Int32(MNT_DETACH)) == 0
}()

@Test(.enabled(if: canMount, "only root can mount a small disk"))
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
