import Glibc
import Store

/// A store in a folder of its own.
final class Office {
  enum Place {
    case disk
    /// Where nothing is to be learned from the disk.
    case memory

    var folder: String {
      self == .memory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    }
  }

  let folder: String
  let path: String

  init(on place: Place = .disk) throws {
    folder = try Office.makeFolder(place)
    path = "\(folder)/office"
    try Store.create(at: path)
  }

  /// A store that is there already.
  init(at path: String) {
    folder = path
    self.path = path
  }

  /// A store in a folder that somebody else looks after.
  init(in folder: String) throws {
    self.folder = "\(folder)/store"
    mkdir(self.folder, 0o770)
    path = "\(self.folder)/office"
    try Store.create(at: path)
  }

  /// Whoever makes an office removes it: it must stay while other processes work in it.
  func remove() { File.remove(folder) }

  static func makeFolder(_ place: Place) throws -> String {
    var template = Array("\(place.folder)/tandem-torture-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble("mkdtemp: \(errno)") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func open(
    _ user: String = "anna",
    segmentSize: Int = 8 << 20,
    clock: (() -> UInt64)? = nil
  ) throws -> Store {
    try Store(
      at: path,
      user: user,
      command: "torture",
      patience: 5000,
      segmentSize: segmentSize,
      clock: clock
    )
  }

  /// The names of the sites that have written here.
  var sites: [String] { File.names("\(path)/journal") }

  /// The files of a site, in their order.
  func segments(of site: String) -> [String] {
    File.names("\(path)/journal/\(site)").filter { $0.hasSuffix(".jsonl") }
      .map { "\(path)/journal/\(site)/\($0)" }
  }

  /// The file that was written to last, by whichever site there is.
  func lastSegment() throws -> String {
    guard let site = sites.first, let last = segments(of: site).last else {
      throw Trouble("nothing was written to \(path)")
    }
    return last
  }
}

extension Store {
  /// All values with the writes that decided them, to compare two stores.
  func picture() -> [[String]] {
    var ids: [String] = []
    for kind in ["vol", "par"] { records(prefix: kind) { ids.append($0.id) } }
    return ids.compactMap { id in
      record(id).map { record in
        [id] + record.fields.map { "\($0.field)=\($0.value) \($0.write) \($0.stamp)" }.sorted()
      }
    }
  }
}
