/// The lines that a repair puts where one is missing.
extension LineEncoder {
  /// Stands in a line that holds only what the snapshot knew of the one before.
  static let recoveredMark = "\"k\":\"set\",\"recovered\":true"

  /// A mark: here was a line.
  static func lost(number: UInt64, stamp: UInt64, site: String, part: (Int, of: Int)?) -> [UInt8] {
    var line = start(number, stamp, site, nil, "lost")
    append(part, to: &line)
    LineFrame.close(&line, from: 0)
    return line
  }

  /// A transaction of which only the winning values are known.
  static func recovered(
    number: UInt64,
    stamp: UInt64,
    site: String,
    part: (Int, of: Int)?,
    changes: [[UInt8]]
  ) -> [UInt8] {
    var line = start(number, stamp, site, nil, "set")
    line.append(contentsOf: ",\"recovered\":true".utf8)
    append(part, to: &line)
    line.append(contentsOf: ",\"ch\":[".utf8)
    line.append(contentsOf: changes.joined(separator: ",".utf8))
    line.append(UInt8(ascii: "]"))
    LineFrame.close(&line, from: 0)
    return line
  }

  // What replaces a part must itself be one, or the other parts would no longer count.
  private static func append(_ part: (Int, of: Int)?, to line: inout [UInt8]) {
    guard let part else { return }
    line.append(contentsOf: ",\"part\":[\(part.0),\(part.of)]".utf8)
  }
}
