import Glibc
import Store

/// T9: a small disk gets full and has room again.
enum FullDiskRow {
  static let row = Row(
    name: "T9",
    title: "8 MB ext4 full at 17 levels, freed, gone on with, mounted anew",
    target: "0 lost, an error shown each time"
  ) { scale in
    guard getuid() == 0 else { return .skipped("only root can mount a small disk") }
    guard Child.exists("mkfs.ext4") else { return .skipped("mkfs.ext4 is not installed") }
    let folder = try Office.makeFolder(.memory)
    defer { File.remove(folder) }
    let disk: SmallDisk
    do {
      disk = try SmallDisk(folder)
    } catch {
      return .skipped("there is no loop device to mount a small disk with")
    }
    return try run(disk, levels: scale.pick(17, quick: 3))
  }

  private static func run(_ disk: SmallDisk, levels: Int) throws -> Outcome {
    var ledger = Ledger()
    var errors = 0
    let office = try Office(in: disk.point)
    for level in 0..<levels {
      errors += try fill(disk, office, level, &ledger)
      try disk.remount()
      try ledger.verify(office)
    }
    return Outcome(
      "\(levels) levels, \(errors) errors, \(ledger.saved.count) saved",
      failures: ledger.failures
    )
  }

  // Returns how often there was no room.
  private static func fill(
    _ disk: SmallDisk,
    _ office: Office,
    _ level: Int,
    _ ledger: inout Ledger
  ) throws -> Int {
    let store = try office.open()
    try disk.fill(leaving: 2000 + level * level * 800)
    var errors = 0
    // Once is not enough: a second attempt must not harm either.
    for number in 0..<4000 where errors < 20 {
      let name = "l\(level)-\(number)"
      let note = String(repeating: "x", count: 100 + level * 150)
      do {
        let changes = [
          Change(record: "vol:\(name)", field: "name", value: name),
          Change(record: "vol:\(name)", field: "note", value: note),
        ]
        if let operation = try store.commit(changes) { ledger.take(["ok \(operation) \(name)"]) }
      } catch let error as StoreError {
        if error.code != ENOSPC { ledger.fail("\(error)") }
        if store.record("vol:\(name)") != nil { ledger.fail("\(name) is shown as saved") }
        ledger.take(["refused - \(name)"])
        errors += 1
      }
    }
    if errors == 0 { ledger.fail("level \(level) did not fill the disk") }
    disk.free()
    let name = "free-\(level)"
    let change = Change(record: "vol:\(name)", field: "name", value: name)
    if let operation = try store.commit([change]) { ledger.take(["ok \(operation) \(name)"]) }
    return errors
  }
}

/// An ext4 file system in a file, mounted as long as it lives.
private final class SmallDisk {
  let point: String
  private let image: String

  init(_ folder: String) throws {
    image = "\(folder)/image"
    point = "\(folder)/disk"
    try File.write(image, [])
    guard truncate(image, 8 << 20) == 0 else { throw Trouble("truncate: \(errno)") }
    try Child.run(["mkfs.ext4", "-q", "-m", "0", image])
    mkdir(point, 0o770)
    try Child.run(["mount", "-o", "loop", image, point])
  }

  deinit { umount2(point, Int32(MNT_DETACH)) }

  func remount() throws {
    guard umount2(point, 0) == 0 else { throw Trouble("umount: \(errno)") }
    try Child.run(["mount", "-o", "loop", image, point])
  }

  func fill(leaving bytes: Int) throws {
    var space = statvfs()
    guard statvfs(point, &space) == 0 else { throw Trouble("statvfs: \(errno)") }
    let count = Int(space.f_bavail) * Int(space.f_frsize) - bytes
    try File.write("\(point)/filler", [UInt8](repeating: 1, count: max(0, count)))
    sync()
  }

  func free() { unlink("\(point)/filler") }
}
