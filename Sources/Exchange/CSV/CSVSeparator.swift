/// Which byte stands between the cells of a file.
enum CSVSeparator {
  /// German programs write semicolons, since the comma is the decimal point.
  private static let candidates: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","),
  ]
  private static let quote = UInt8(ascii: "\"")
  private static let linesLookedAt = 20
  private static let bytesLookedAt = 65_536

  /// The separator that a first line such as `sep=;` names, and where that line ends.
  static func named(in bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
    var line = Array(bytes.prefix(9).prefix { $0 != 10 && $0 != 13 })
    var end = line.count
    if line.first == quote, line.last == quote { line = Array(line.dropFirst().dropLast()) }
    guard line.count == 5, String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep=",
      let separator = line.last, separator < 0x7F, separator > 0x20 || separator == 9,
      separator != quote, end == bytes.count || bytes[end] == 10 || bytes[end] == 13
    else { return nil }
    if end < bytes.count { end += bytes[end...].starts(with: [13, 10]) ? 2 : 1 }
    return (separator, end)
  }

  /// The separator that parts the first lines, outside of quotes, most evenly.
  static func guess(in bytes: [UInt8]) -> UInt8 {
    let lines = counts(in: bytes)
    let header = lines.first ?? [0, 0, 0]
    var best: (separator: UInt8, even: Int, cells: Int)?
    for (index, separator) in candidates.enumerated() where header[index] > 0 {
      let even = lines.count { $0[index] == header[index] }
      if let best, (best.even, best.cells) >= (even, header[index]) { continue }
      best = (separator, even, header[index])
    }
    if let best { return best.separator }
    // One column only: what its cells do not hold cannot part them by mistake.
    let totals = candidates.indices.map { index in lines.reduce(0) { $0 + $1[index] } }
    let fewest = totals.min() ?? 0
    return zip(candidates, totals).first { $0.1 == fewest }?.0 ?? candidates[0]
  }

  /// How often each candidate stands in each of the first lines.
  private static func counts(in bytes: [UInt8]) -> [[Int]] {
    var lines: [[Int]] = []
    var line = [0, 0, 0]
    var isQuoted = false
    var isStart = true
    var hasText = false
    for byte in bytes.prefix(bytesLookedAt) {
      if isQuoted {
        if byte == quote { isQuoted = false }
        continue
      }
      if byte == 10 || byte == 13 {
        if hasText { lines.append(line) }
        if lines.count == linesLookedAt { return lines }
        line = [0, 0, 0]
        hasText = false
        isStart = true
        continue
      }
      hasText = true
      if byte == quote {
        // A doubled quote closes and opens again.
        isQuoted = isStart
        continue
      }
      isStart = false
      if let index = candidates.firstIndex(of: byte) {
        line[index] += 1
        isStart = true
      }
    }
    if hasText { lines.append(line) }
    return lines
  }
}
