import Domain
import Glibc
import Testing

@testable import Interface

/// README's tables of keys are the table of commands, for the keys that hold in most places.
///
/// With `TANDEM_README=write` they are written anew.
@Suite
struct ReadmeTests {
  /// The contexts in the order in which somebody meets them.
  private static let headings: [(context: Context, heading: String)] = [
    (.anywhere, "Everywhere"), (.list, "In a list"), (.record, "A record, in a list or open"),
    (.page, "The page of a record"), (.form, "In a form"), (.minutes, "The minutes of a meeting"),
  ]

  private static let begin = "shows the keys that hold where you are.\n"
  private static let end = "\n- **Finding** is folded"

  /// Views have no keys of their own: they stand in the menu that `w` opens.
  private var tables: String {
    Self.headings.map { context, heading in
      let rows = Commands.all.filter { $0.context == context && !$0.keys.isEmpty }.map { command in
        let keys = command.keys.map { "`\(KeyName.name($0, .english))`" }.joined(separator: " ")
        return "| \(keys) | \(command.title.en) |\n"
      }
      return "\n| \(heading) | |\n| --- | --- |\n" + rows.joined()
    }.joined()
  }

  private var path: String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/README.md"
  }

  private func readme() throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test
  func `the keys that hold in most places stand in README`() throws {
    let text = try readme()
    let start = try #require(text.split(separator: Self.begin, maxSplits: 1).first)
    let rest = try #require(text.split(separator: Self.end, maxSplits: 1).last)
    let expected = [String(start), Self.begin, tables, Self.end, String(rest)].joined()
    if getenv("TANDEM_README") != nil, text != expected {
      let file = try #require(fopen(path, "w"))
      defer { fclose(file) }
      _ = Array(expected.utf8).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
    #expect(try readme() == expected, "TANDEM_README=write swift test --filter ReadmeTests")
  }
}
