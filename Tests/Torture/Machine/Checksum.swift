/// CRC-32C computed the slow way: a judge that shares no code with the judged.
enum Checksum {
  static func value(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes { crc = crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xff)] }
    return ~crc
  }

  /// The eight digits that end a line.
  static func digits(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let value = value(bytes)
    return stride(from: 28, through: 0, by: -4).map { shift in
      hexadecimal[Int(value >> UInt32(shift) & 15)]
    }
  }

  /// The content closed as a line of a journal, without its newline.
  static func closed(_ content: [UInt8]) -> [UInt8] {
    content + Array(",\"c\":\"".utf8) + digits(content) + Array("\"}".utf8)
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0x82f6_3b78 : value >> 1
    }
  }
}
