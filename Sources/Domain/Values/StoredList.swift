/// Lists as they are stored: values with commas between them.
package enum StoredList {
  /// The values of a stored list.
  package static func parts(of stored: String, separator: UInt8 = UInt8(ascii: ",")) -> [String] {
    values(of: stored, separator: separator) { $0 } ?? []
  }

  /// Each part as a value; nil where one is no such value.
  ///
  /// Tables of many thousand records are read through this, so it looks at bytes alone.
  static func values<Value>(
    of stored: String,
    separator: UInt8 = UInt8(ascii: ","),
    _ make: (String) -> Value?
  ) -> [Value]? {
    if stored.isEmpty { return [] }
    var text = stored
    return text.withUTF8 { bytes in
      var values: [Value] = []
      values.reserveCapacity(bytes.count { $0 == separator } + 1)
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
        if index > start {
          let part = String(decoding: bytes[start..<index], as: UTF8.self)
          guard let value = make(part) else { return nil }
          values.append(value)
        }
        start = index + 1
      }
      return values
    }
  }
}
