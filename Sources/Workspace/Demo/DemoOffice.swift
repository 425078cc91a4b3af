package import Domain
import Glibc
import Store

/// Writes the invented office into a store of its own.
package enum DemoOffice {
  /// Makes a store at the path and fills it; a folder that holds anything already is refused.
  package static func write(
    records: Int,
    seed: UInt64,
    to path: String,
    today: Day
  ) throws {
    try requireEmpty(path)
    try Store.create(at: path)
    let store = try Store(at: path, command: "demo")
    var batch: [Transaction] = []
    var size = 0
    func flush() throws {
      try store.commit(batch: batch)
      batch = []
      size = 0
    }
    try SampleOffice(records: records, seed: seed, today: today).transactions { made in
      batch.append(transaction(made, for: store.user))
      size += made.changes.count
      // Large enough for few flushes of the disk, small enough for the memory.
      if size > 400_000 { try flush() }
    }
    try flush()
    store.writeSnapshotIfWorthwhile()
  }

  /// Makes a new folder that only this user may enter, for an office to throw away.
  package static func temporary() throws -> String {
    guard let folder = TemporaryFolder.make("tandem-demo") else {
      let parent = TemporaryFolder.parent
      throw Refusal(
        de: "In „\(parent)“ lässt sich kein Ordner anlegen; nennen Sie einen anderen in TMPDIR.",
        en: "No folder can be made in “\(parent)”; name another one in TMPDIR."
      )
    }
    return folder
  }

  private static func transaction(_ made: SampleTransaction, for user: String) -> Transaction {
    Transaction(
      made.changes.map { change in
        let value = change.value == SampleOffice.you ? user : change.value
        return Change(
          record: change.record.text,
          field: change.field,
          value: value.isEmpty ? nil : value
        )
      },
      note: made.note,
      user: made.user,
      time: LocalClock.milliseconds(of: made.day, minute: made.minute)
    )
  }

  private static func requireEmpty(_ path: String) throws {
    if Store.exists(at: path) {
      throw Refusal(
        de: "In „\(path)“ liegt schon eine Ablage; nennen Sie einen neuen Ordner.",
        en: "“\(path)” holds a store already; name a new folder."
      )
    }
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." {
        throw Refusal(
          de: "Der Ordner „\(path)“ ist nicht leer; nennen Sie einen neuen.",
          en: "The folder “\(path)” is not empty; name a new one."
        )
      }
    }
  }
}
