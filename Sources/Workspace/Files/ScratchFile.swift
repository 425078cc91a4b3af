import Glibc

/// A text in a file of its own for as long as another program works on it.
package struct ScratchFile {
  package let path: String
  private let folder: String

  /// Nil where no such file can be made.
  package init?(_ text: String) {
    guard let folder = TemporaryFolder.make("tandem") else { return nil }
    self.folder = folder
    path = "\(folder)/text.md"
    guard PrivateFile.write(text, to: path) else {
      rmdir(folder)
      return nil
    }
  }

  package func read() -> String? { PrivateFile.read(path) }

  package func remove() {
    unlink(path)
    // Editors leave copies beside the file; they hold personal data too.
    for name in PrivateFile.names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
}
