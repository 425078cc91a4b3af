internal import Glibc

/// Copies of a site's lines outside its segments.
protocol LineSource {
  /// How people know it.
  var place: String { get }
  /// Whether it may hold lines that never came into the journal.
  var isConflict: Bool { get }

  /// The whole lines among the wanted ones.
  func lines(of site: String, wanted: (UInt64) -> Bool) -> [SiteLine]
}

/// A file in which lines stand as they were written, whatever stands around them: a copy of a
/// segment, or an archive of uncompressed files.
struct LineFile: LineSource {
  let place: String
  let isConflict: Bool
  private let name: String
  private let folder: Folder

  init(_ name: String, in folder: Folder, isConflict: Bool = false) {
    self.isConflict = isConflict
    self.name = name
    self.folder = folder
    place = "\(folder.path)/\(name)"
  }

  /// A file outside the store; `nil` when its folder cannot be opened.
  init?(at path: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    let number = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    let descriptor = Descriptor(number)
    guard let status = descriptor.status else { return nil }
    self.init(
      String(path[path.utf8.index(after: slash)...]),
      in: Folder(path: parent, descriptor: descriptor, device: status.st_dev)
    )
  }

  func lines(of site: String, wanted: (UInt64) -> Bool) -> [SiteLine] {
    // A copy that cannot be read is no copy; what is missing stays missing and is said.
    guard let file = try? folder.file(name), let status = file.status,
      let bytes = FileBytes.mapping(file, count: Int(status.st_size))
    else { return [] }
    let text = TextBytes(site)
    let opening = ByteSearch(Array(#"{"n":"#.utf8))
    var found: [SiteLine] = []
    var position = 0
    var (end, tries) = (0, 0)
    while let start = opening.first(in: bytes.base, from: position, to: bytes.count) {
      position = start + 5
      var scanner = JSONScanner(bytes.base, from: position, to: bytes.count)
      guard let number = scanner.number(), wanted(number) else { continue }
      if start >= end {
        guard let newline = memchr(bytes.base + start, 0x0a, bytes.count - start) else { break }
        (end, tries) = (newline - UnsafeMutableRawPointer(mutating: bytes.base), 0)
      }
      // Few beginnings are tried for each end: damage must not make this take forever.
      tries += 1
      guard tries <= 8 || end - start < 4096, end - start < LineFrame.limit,
        LineFrame.verify(bytes.base + start, count: end - start) != nil,
        let header = LineHeader(bytes.base, from: start, to: end, site: text)
      else { continue }
      found.append(SiteLine(bytes, from: start, to: end, header))
      position = end
    }
    return found
  }
}

extension Inspection {
  /// Where lines of the own sites may be found again, the most trustworthy first.
  func lineSources() -> [any LineSource] {
    var sources: [any LineSource] = conflictCopies()
    sources += files(in: try? root.folder("backups")) { !StrayFile.isTemporary($0) }
    sources += backupsElsewhere()
    // Last of all: a line that was cut off and never acknowledged is in no copy of a segment.
    sources += files(in: try? local?.folder(Quarantine.name)) { $0.hasPrefix(Quarantine.prefix) }
    return sources
  }

  /// Second versions of the own sites' segments.
  func conflictCopies() -> [LineFile] {
    strayFiles().filter { $0.finding.code == .syncConflict && !$0.finding.isElsewhere }
      .map { LineFile($0.name, in: $0.folder, isConflict: true) }
  }

  /// Every version of the backups that were written outside the store, as far as they are in reach.
  private func backupsElsewhere() -> [LineFile] {
    guard let local else { return [] }
    // A register that cannot be read names no copies; the check for erasures looks at it too.
    let paths = (try? BackupRegister(local: local).all()) ?? []
    return paths.reversed().flatMap(BackupArchive.versions).compactMap { LineFile(at: $0) }
  }

  private func files(in folder: Folder?, _ isWanted: (String) -> Bool) -> [LineFile] {
    guard let folder, let names = try? folder.names() else { return [] }
    // Newest first, as far as names tell.
    return names.filter(isWanted).reversed().map { LineFile($0, in: folder) }
  }
}
