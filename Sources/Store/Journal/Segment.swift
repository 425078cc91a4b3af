internal import Glibc

/// The numbered files of one site.
enum Segment {
  static func name(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".jsonl"
  }

  /// The number of a file name, or `nil` for other files.
  static func number(_ name: String) -> Int? {
    guard name.hasSuffix(".jsonl"), let number = Int(name.dropLast(6)), number > 0,
      name == Segment.name(number)
    else { return nil }
    return number
  }

  static func numbers(in folder: Folder) throws -> [Int] {
    try folder.names().compactMap(number).sorted()
  }
}
