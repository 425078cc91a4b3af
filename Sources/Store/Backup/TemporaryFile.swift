internal import Glibc

/// A file that is written under a name of its own and gets its real one when it is whole.
final class TemporaryFile {
  let folder: Folder
  let name: String
  let descriptor: Descriptor

  var path: String { "\(folder.path)/\(name)" }

  init(_ name: String, in folder: Folder, _ descriptor: Descriptor) {
    (self.name, self.folder, self.descriptor) = (name, folder, descriptor)
  }

  /// Whether an erasure took it away: it may have held what was to be gone.
  var isGone: Bool { descriptor.status?.st_nlink == 0 }

  func rename(to final: String) throws {
    let number = folder.descriptor.number
    guard renameat(number, name, number, final) == 0 else { throw folder.failure("rename", final) }
  }

  func remove() {
    // What cannot be removed now goes with the next backup.
    _ = unlinkat(folder.descriptor.number, name, 0)
  }
}
