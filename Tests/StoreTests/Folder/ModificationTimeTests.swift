import Glibc
import Testing

@testable import Store

@Test(arguments: [
  (-1, 0), (0, 0), (1_700_000_000, 1_700_000_000_000), (100_000_000_000_000_000, UInt64.max),
  (Int.max, UInt64.max),
])
func `any time that a file may bear is a number of milliseconds`(seconds: Int, expected: UInt64) {
  var status = stat()
  status.st_mtim.tv_sec = seconds
  status.st_mtim.tv_nsec = 999_999
  #expect(status.modified == expected)
  #expect(status.isOlder(than: 1000, at: 2_000_000_000_000) == (expected < 1_800_000_000_000))
  #expect(!status.isOlder(than: .max, at: .max))
}

@Test
func `folders and files from the far future stop nobody`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  #expect(store.writeSnapshot())
  let local = try #require(store.local?.path)
  let quarantine = local + "/quarantine"
  mkdir(quarantine, 0o700)
  for file in [quarantine + "/tail", place.path + "/journal/x.tmp", local + "/x.tmp"] {
    overwrite(file, [1])
  }
  var files = ["/x.tmp", "/quarantine/tail", ""].map { local + $0 }
  files += [place.path + "/journal/x.tmp", place.path + "/journal"]
  for file in files {
    // Some file systems put a smaller number in its place.
    let time = timespec(tv_sec: 100_000_000_000_000_000, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, file, [time, time], 0) == 0)
  }
  let opened = try place.open()
  #expect(opened.value("vol:1", "name") == "Ayşe")
  _ = opened.check()
  try opened.purgeQuarantine()
  #expect(access(quarantine + "/tail", F_OK) != 0)
}
