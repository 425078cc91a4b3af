/// A quick hash of a few bytes, for tables in memory only.
enum ByteHash {
  static func hash(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
    var rest = count
    let raw = UnsafeRawPointer(bytes)
    while rest >= 8 {
      rest -= 8
      hash ^= raw.loadUnaligned(fromByteOffset: rest, as: UInt64.self)
      hash = (hash ^ hash >> 32) &* 0xff51_afd7_ed55_8ccd
    }
    var last: UInt64 = 0
    while rest > 0 {
      rest -= 1
      last = last << 8 | UInt64(bytes[rest])
    }
    hash = (hash ^ last ^ hash >> 32) &* 0xff51_afd7_ed55_8ccd
    return hash ^ hash >> 29
  }
}
