import Glibc

@testable import Store

/// The files of one site, to damage and to look at.
struct SiteFiles {
  let folder: String

  init(_ store: Store) {
    folder = store.journal.own?.folder.path ?? ""
  }

  func path(_ segment: Int) -> String { "\(folder)/\(Segment.name(segment))" }

  var segments: [Int] {
    (1...Segment.highest).prefix { access(path($0), F_OK) == 0 }.map(\.self)
  }

  /// The lines of a segment, newlines included.
  func lines(_ segment: Int) -> [[UInt8]] {
    contents(path(segment)).split(separator: 0x0a).map { Array($0) + [0x0a] }
  }

  func write(_ segment: Int, _ lines: [[UInt8]]) {
    write(segment, bytes: Array(lines.joined()))
  }

  /// Puts bytes in place of a segment, sealed or not, and leaves its mode.
  func write(_ segment: Int, bytes: [UInt8]) {
    let file = path(segment)
    var status = stat()
    let isThere = stat(file, &status) == 0
    chmod(file, 0o660)
    overwrite(file, bytes)
    if isThere { chmod(file, status.st_mode & 0o7777) }
  }

  /// Every line by its bytes.
  func allLines() -> Set<[UInt8]> { Set(segments.flatMap(lines)) }
}

extension TemporaryStore {
  /// Repairs, opens anew and gives both back.
  func repair() throws -> Repaired {
    try Store.repair(at: path, user: "anna", patience: 2000)
  }

  func check() throws -> [Finding.Code] { try Store.check(at: path).map(\.code) }

  /// The names of what is in quarantine.
  func quarantine(_ store: Store) -> [String] {
    (try? store.local?.folder("quarantine")?.names()) ?? []
  }

  /// Puts the files of the journal, one behind the other, where backups lie.
  func backUp(_ files: SiteFiles) {
    let text = files.segments.flatMap { contents(files.path($0)) }
    overwrite("\(path)/backups/2026-01-01.tar", [UInt8](repeating: 0, count: 512) + text)
  }
}

extension Repaired {
  var outcomes: [RepairStep.Outcome] { steps.map(\.outcome) }
}
