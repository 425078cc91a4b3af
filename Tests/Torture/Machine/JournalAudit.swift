/// What the files of a journal say, read without the store's own code.
struct JournalAudit {
  /// The lines by the name of their operation.
  private(set) var lines: [String: [UInt8]] = [:]
  private(set) var failures: [String] = []
  /// Whether the last file ends within a line.
  private(set) var isTorn = false

  /// Whether a line may stand once more in a later file: the store repeats there what it does not
  /// know to be on the disk, after a failure to flush.
  private let mayRepeat: Bool

  init(_ office: Office, mayRepeat: Bool = false) {
    self.mayRepeat = mayRepeat
    for site in office.sites { read(office.segments(of: site), site: site) }
  }

  /// Whether the line of an operation holds the value.
  func holds(_ operation: String, _ value: String) -> Bool {
    guard let line = lines[operation] else { return false }
    return File.contains(line, Array("\"\(value)\"".utf8))
  }

  /// Whether any line holds the value.
  func holds(_ value: String) -> Bool {
    lines.values.contains { File.contains($0, Array(",\"\(value)\",".utf8)) }
  }

  private mutating func read(_ paths: [String], site: String) {
    var last: UInt64 = 0
    var stamp = ""
    for path in paths {
      let bytes = File.read(path)
      var start = 0
      while start < bytes.count {
        guard let end = bytes[start...].firstIndex(of: 0x0a) else {
          if path == paths.last {
            isTorn = true
          } else if !mayRepeat {
            failures.append("torn inside: \(path)")
          }
          break
        }
        let line = bytes[start..<end]
        start = end + 1
        guard let (number, time) = parse(line, site) else {
          failures.append(
            "bad line in \(path): \(String(decoding: line.prefix(80), as: UTF8.self))"
          )
          continue
        }
        let isRepeated = mayRepeat && lines["\(site):\(number)"].map { $0[...] == line } == true
        if isRepeated { continue }
        if number <= last { failures.append("\(site):\(number) twice") }
        if number > last + 1 { failures.append("gap before \(site):\(number)") }
        if time < stamp { failures.append("\(site):\(number) is earlier than what precedes it") }
        last = max(last, number)
        stamp = max(stamp, time)
        lines["\(site):\(number)"] = Array(line)
      }
    }
  }

  private func parse(_ line: ArraySlice<UInt8>, _ site: String) -> (UInt64, String)? {
    guard line.count > 16, Array(line.suffix(16).prefix(6)) == Array(",\"c\":\"".utf8),
      Array(line.suffix(10).prefix(8)) == Checksum.digits(line.dropLast(16))
    else { return nil }
    let words = String(decoding: line.prefix(80), as: UTF8.self).split(separator: "\"")
    guard words.count > 8, words[0] == "{", words[1] == "n", words[3] == "t", words[7] == "s",
      words.count > 9, words[9] == site, let number = UInt64(words[2].dropFirst().dropLast())
    else { return nil }
    return (number, String(words[5]))
  }
}
