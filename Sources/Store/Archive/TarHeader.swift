/// The block that stands before each member of a POSIX ustar archive.
struct TarHeader: Equatable {
  /// Headers and members begin at multiples of this many bytes.
  static let block = 512
  /// The largest member: it is held in memory, and no import makes a segment so large.
  static let limit = 1 << 30

  let name: String
  let size: Int
  /// Seconds since 1970.
  let time: Int

  init(name: String, size: Int, time: Int) {
    self.name = name
    self.size = size
    self.time = time
  }

  /// Reads a header, or `nil` when it is not byte for byte what this program would write.
  ///
  /// Links, devices, other modes, owners and extensions are thus never met further on.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.block, let size = Self.number(bytes[124..<135]), size <= Self.limit,
      let time = Self.number(bytes[136..<147])
    else { return nil }
    let name = String(decoding: bytes[..<100].prefix { $0 != 0 }, as: UTF8.self)
    self.init(name: name, size: size, time: time)
    guard self.bytes == bytes else { return nil }
  }

  /// Whether the bytes look like those of an archive, be it damaged.
  static func isStart(_ bytes: FileBytes) -> Bool {
    bytes.count == block && bytes.whole[257..<262].elementsEqual("ustar".utf8)
  }

  /// The bytes of a member with the zeros that fill its last block.
  var paddedSize: Int { (size + Self.block - 1) / Self.block * Self.block }

  var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.block)
    func put(_ text: String, at start: Int) {
      for (index, byte) in text.utf8.enumerated() where start + index < Self.block {
        block[start + index] = byte
      }
    }
    put(name, at: 0)
    for (start, digits, value) in [
      (100, 7, 0o660), (108, 7, 0), (116, 7, 0), (124, 11, size), (136, 11, time), (329, 7, 0),
      (337, 7, 0),
    ] {
      put(Self.octal(value, digits: digits), at: start)
    }
    // The checksum counts its own field as blanks.
    put("        0", at: 148)
    put("ustar", at: 257)
    put("00", at: 263)
    let sum = block.reduce(0) { $0 + Int($1) }
    put("\(Self.octal(sum, digits: 6))\0 ", at: 148)
    return block
  }

  private static func octal(_ value: Int, digits: Int) -> String {
    let text = String(max(0, value), radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard 0x30...0x37 ~= byte else { return nil }
      value = value << 3 | Int(byte - 0x30)
    }
    return value
  }
}
