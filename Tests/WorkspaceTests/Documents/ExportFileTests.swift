import Domain
import Glibc
import Testing
import Workspace

@Suite
struct ExportFileTests {
  /// A folder that goes away with it.
  private final class Folder {
    let path: String

    init() {
      var template = Array("/tmp/tandem-export-XXXXXX".utf8CString)
      let isMade = mkdtemp(&template) != nil
      path = isMade ? String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self) : ""
    }

    func read(_ name: String) -> String? {
      guard let file = fopen("\(path)/\(name)", "r") else { return nil }
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1000)
      let count = fread(&buffer, 1, 1000, file)
      return String(decoding: buffer.prefix(count), as: UTF8.self)
    }

    deinit {
      for name in ["a", "b"] { unlink("\(path)/\(name)") }
      rmdir(path)
    }
  }

  @Test
  func `a new file is written whole, an old one stays unless it is to be replaced`() throws {
    let folder = Folder()
    let path = "\(folder.path)/a"
    try ExportFile.write("eins", to: path)
    #expect(folder.read("a") == "eins")
    #expect(throws: Refusal.self) { try ExportFile.write("zwei", to: path) }
    #expect(folder.read("a") == "eins")
    try ExportFile.write("zwei", to: path, replacing: true)
    #expect(folder.read("a") == "zwei")
    #expect(ExportFile.exists(path) && !ExportFile.exists(folder.path))
  }

  @Test
  func `a link is followed when its file is replaced, and nothing is made behind one`() throws {
    let folder = Folder()
    let (file, link) = ("\(folder.path)/a", "\(folder.path)/b")
    symlink(file, link)
    #expect(throws: Refusal.self) { try ExportFile.write("x", to: link) }
    #expect(folder.read("a") == nil)
    try ExportFile.write("eins", to: file)
    try ExportFile.write("zwei", to: link, replacing: true)
    #expect(folder.read("a") == "zwei")
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test(arguments: ["", "/", "/tmp", "/tmp/", "/nowhere/a", "/dev/null"])
  func `what is no file is refused`(path: String) {
    #expect(throws: Refusal.self) { try ExportFile.write("x", to: path, replacing: true) }
  }

  @Test(arguments: [0o600, 0o664, 0o444])
  func `a file that is replaced stays as open to others as it was`(mode: mode_t) throws {
    let folder = Folder()
    let path = "\(folder.path)/a"
    try ExportFile.write("eins", to: path)
    chmod(path, mode)
    try ExportFile.write("zwei", to: path, replacing: true)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == mode)
    #expect(folder.read("a") == "zwei")
  }
}
