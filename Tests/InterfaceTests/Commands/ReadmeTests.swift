import Domain
import Glibc
import Testing

@testable import Interface

/// README is written by hand but must not lag behind the table of commands.
@Suite
struct ReadmeTests {
  private var readme: String {
    let parts = #filePath.split(separator: "/").dropLast(4)
    let path = "/" + parts.joined(separator: "/") + "/README.md"
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test
  func `names every key with what it does`() {
    let text = readme
    // Views have no keys of their own: they stand in the menu that `w` opens.
    for command in Commands.all where !command.keys.isEmpty {
      let keys = command.keys.map { "`\(KeyName.name($0, .english))`" }.joined(separator: " ")
      let row = "| \(keys) | \(command.title.en) |"
      #expect(text.contains(row), "README lacks the row: \(row)")
    }
  }
}
