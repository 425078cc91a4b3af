internal import Glibc

/// The name under which this machine writes in this folder, and the names it had before.
///
/// The file holds one line: the name, the machine, device and number of the folder it was made for,
/// and former names, whose folders this machine answers for since nobody else does.
enum SiteIdentity {
  static let file = "site"

  /// The stored name when it was made for this machine and this very folder.
  ///
  /// A restored or copied folder thus never goes on counting where the original does.
  static func stored(in local: Folder, root: Folder) throws -> String? {
    guard let words = try words(in: local), let status = root.descriptor.status,
      words[1] == Host.name, words[2] == "\(status.st_dev)", words[3] == "\(status.st_ino)"
    else { return nil }
    return words[0]
  }

  /// Tells whether the file was replaced.
  struct Version: Equatable {
    let inode: ino_t
    let modified: UInt64
  }

  static func version(in local: Folder) -> Version? {
    local.status(file).map { Version(inode: $0.st_ino, modified: $0.modified) }
  }

  /// The names that this machine wrote under before.
  static func former(in local: Folder) throws -> [String] {
    try words(in: local).map { Array($0.dropFirst(4)) } ?? []
  }

  /// The names that the machine will answer for when it writes here, in a copy of a store too.
  static func owned(in local: Folder) throws -> [String] {
    try words(in: local).map { [$0[0]] + $0.dropFirst(4) } ?? []
  }

  /// Takes a new name and keeps the old ones in mind; called under the lock.
  static func renew(in local: Folder, root: Folder, former: [String] = []) throws -> String {
    let site = RandomText.make(10, lowercase: true)
    var names = former
    if let words = try words(in: local) { names = [words[0]] + words.dropFirst(4) + former }
    try write(site, former: names, in: local, root: root)
    return site
  }

  /// Answers from now on for the folder of another name, which nobody writes to any more.
  static func adopt(_ name: String, as site: String, in local: Folder, root: Folder) throws {
    let known = try former(in: local)
    guard !known.contains(name) else { return }
    try write(site, former: known + [name], in: local, root: root)
  }

  private static func write(
    _ site: String,
    former: [String],
    in local: Folder,
    root: Folder
  ) throws {
    guard let status = root.descriptor.status else { throw root.failure("fstat") }
    let words = [site, Host.name, "\(status.st_dev)", "\(status.st_ino)"] + former
    let text = words.joined(separator: " ") + "\n"
    try Array(text.utf8).withUnsafeBytes { try local.replace(file, with: $0) }
  }

  /// All names in the folder of whatever machine, the last one first; none when it tells none.
  static func names(in local: Folder) throws -> [String] {
    try words(in: local).map { [$0[0]] + $0.dropFirst(4) } ?? []
  }

  private static func words(in local: Folder) throws -> [String]? {
    guard let bytes = try local.contents(file) else { return nil }
    let text = String(
      decoding: UnsafeBufferPointer(start: bytes.base, count: bytes.count),
      as: UTF8.self
    )
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    guard words.count >= 4, isName(words[0]), words.dropFirst(4).allSatisfy(isName) else {
      return nil
    }
    return words
  }

  /// Tells a site's folder from the files that a sync engine leaves beside it.
  static func isName(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 }
  }
}
