internal import Glibc

/// The numbered files of one site.
enum Segment {
  /// The highest number that a segment may have; what is above is not read.
  static let highest = 999_999

  static func name(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".jsonl"
  }

  /// The number of a file name, or `nil` for other files.
  static func number(_ name: String) -> Int? {
    guard name.hasSuffix(".jsonl"), let number = Int(name.dropLast(6)),
      1...highest ~= number, name == Segment.name(number)
    else { return nil }
    return number
  }

  /// Whether a file is named like a segment whose number is too high.
  static func isBeyond(_ name: String) -> Bool {
    let digits = name.dropLast(6)
    return name.hasSuffix(".jsonl") && digits.count > 6 && !digits.hasPrefix("0")
      && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Whether the last line of the file ends the segment, so that nobody changes it any more.
  static func isSealed(_ file: Descriptor, count: Int) -> Bool {
    let room = 512
    guard let bytes = FileBytes.reading(file, from: max(0, count - room), to: count),
      bytes.count > 0, bytes.base[bytes.count - 1] == 0x0a
    else { return false }
    let text = UnsafeBufferPointer(start: bytes.base, count: bytes.count - 1)
    let start = text.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    guard LineFrame.verify(bytes.base + start, count: text.count - start) != nil else {
      return false
    }
    return ByteSearch(Array("\"k\":\"seal\"".utf8)).isFound(
      in: bytes.base,
      from: start,
      to: text.count
    )
  }

  static func numbers(in folder: Folder) throws -> [Int] {
    try folder.names().compactMap(number).sorted()
  }
}
