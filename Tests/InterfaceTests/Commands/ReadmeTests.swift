import Domain
import Glibc
import Testing

@testable import Interface

/// README's tables of keys are the table of commands.
///
/// With `TANDEM_README=write` they are written anew.
@Suite
struct ReadmeTests {
  /// The contexts in the order in which somebody meets them.
  private static let headings: [(context: Context, heading: String)] = [
    (.anywhere, "Everywhere"), (.list, "In a list"), (.record, "A record, in a list or open"),
    (.page, "The page of a record"), (.form, "In a form"), (.history, "In the history"),
    (.matrix, "Who does what: the matrix"), (.findings, "Gaps and overlaps"),
    (.radar, "Parallel offers"), (.map, "The network map"), (.board, "The pipeline of partners"),
    (.trend, "Cooperation checks"),
    (.recognition, "The recognition of a volunteer"),
    (.due, "Recognition due"),
    (.counter, "The service counter"),
    (.minutes, "The minutes of a meeting"),
    (.attendance, "Who is there"),
    (.course, "A course"),
    (.participants, "Those who take part in a course"),
    (.sections, "A list with headings"),
    (.agenda, "The agenda of a meeting"),
    (.carryOver, "What is proposed for an agenda"),
    (.rooms, "Rooms by week"),
    (.calendar, "The calendar"),
    (.warnings, "What needs attention"),
    (.load, "The load of a volunteer"),
    (.loadMap, "The load by district"),
    (.free, "Who has time"),
    (.interpreters, "Interpreters"),
    (.timeline, "Projects over time"),
    (.certificates, "Certificates of good conduct"),
    (.entry, "A table that is filled row by row"),
    (.sums, "Sums of allowances and expenses"),
    (.rates, "Rates and limits"),
    (.vocabularies, "The vocabularies"), (.terms, "The terms of one"),
    (.matches, "Who fits a request"), (.proposals, "What could meet a need"),
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
  func `every command stands in a table of README`() throws {
    let contexts = Set(Self.headings.map(\.context))
    for command in Commands.all where !command.keys.isEmpty {
      #expect(contexts.contains(command.context), "\(command.name)")
    }
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
