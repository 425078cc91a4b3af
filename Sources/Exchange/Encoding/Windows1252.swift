/// The code page in which Excel for Windows saves a plain "CSV".
enum Windows1252 {
  /// The letters of the bytes 0x80 to 0x9F; 0 where the code page has none.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Nil where a byte stands for no letter, which no text in this code page has.
  static func decode(_ bytes: [UInt8]) -> String? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for byte in bytes {
      guard (0x80...0x9F).contains(byte) else {
        units.append(UInt16(byte))
        continue
      }
      let unit = upperControls[Int(byte) - 0x80]
      if unit == 0 { return nil }
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
