internal import Glibc

/// What makes bytes a line: `,"c":"` and the checksum of everything before it at the end.
enum LineFrame {
  /// The bytes from `,"c":"` to the closing brace.
  static let trailer = 16
  /// The longest line, newline included; larger transactions are written in parts.
  static let limit = 1 << 20

  private static let opening: StaticString = ",\"c\":\""

  /// The checksum of a line without its newline when the line is whole and unchanged.
  static func verify(_ line: UnsafePointer<UInt8>, count: Int) -> UInt32? {
    guard count > trailer else { return nil }
    let end = line + (count - trailer)
    guard memcmp(end, opening.utf8Start, 6) == 0, end[14] == 0x22, end[15] == 0x7d,
      let stated = lowerCaseChecksum(end + 6),
      CRC32C.checksum(UnsafeRawBufferPointer(start: line, count: count - trailer)) == stated
    else { return nil }
    return stated
  }

  // Only lower-case digits: one flipped bit turns "a" into "A", and each change must be noticed.
  private static func lowerCaseChecksum(_ digits: UnsafePointer<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for index in 0..<8 {
      let byte = digits[index]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// The checksum that the last bytes of a line, newline included, say; zero when there is none.
  static func stated(_ tail: [UInt8]) -> UInt32 {
    guard tail.count >= 11 else { return 0 }
    return tail[(tail.count - 11)..<(tail.count - 3)].withUnsafeBufferPointer { digits in
      digits.baseAddress.flatMap(lowerCaseChecksum) ?? 0
    }
  }

  /// The checksum that a verified line says, newline included, which ends before the place.
  static func stated(_ end: UnsafePointer<UInt8>) -> UInt32 {
    lowerCaseChecksum(end - 11) ?? 0
  }

  /// Ends the line that begins at `start` and returns its checksum.
  @discardableResult
  static func close(_ bytes: inout [UInt8], from start: Int) -> UInt32 {
    let checksum = bytes.withUnsafeBytes {
      CRC32C.checksum(UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    bytes.append(contentsOf: ",\"c\":\"".utf8)
    Hexadecimal.append(UInt64(checksum), digits: 8, to: &bytes)
    bytes.append(contentsOf: "\"}\n".utf8)
    return checksum
  }
}
