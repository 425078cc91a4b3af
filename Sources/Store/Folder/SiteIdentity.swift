internal import Glibc

/// The name under which this machine writes in this folder.
enum SiteIdentity {
  private static let file = "site"

  /// The stored name when it was made for this machine and this very folder.
  ///
  /// A restored or copied folder thus never goes on counting where the original does.
  static func stored(in local: Folder, root: Folder) throws -> String? {
    guard let bytes = try local.contents(file), let status = root.descriptor.status else {
      return nil
    }
    let text = String(
      decoding: UnsafeBufferPointer(start: bytes.base, count: bytes.count),
      as: UTF8.self
    )
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard parts.count == 4, parts[1] == Host.name, parts[2] == "\(status.st_dev)",
      parts[3] == "\(status.st_ino)", isName(String(parts[0]))
    else { return nil }
    return String(parts[0])
  }

  /// Takes a new name; called under the lock.
  static func renew(in local: Folder, root: Folder) throws -> String {
    guard let status = root.descriptor.status else { throw root.failure("fstat") }
    let site = RandomText.make(10, lowercase: true)
    let text = "\(site) \(Host.name) \(status.st_dev) \(status.st_ino)\n"
    try Array(text.utf8).withUnsafeBytes { try local.replace(file, with: $0) }
    return site
  }

  /// Tells a site's folder from the files that a sync engine leaves beside it.
  static func isName(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 }
  }
}
