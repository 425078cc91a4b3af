/// SipHash-2-4, a short keyed hash.
enum SipHash {
  static func hash(_ bytes: [UInt8], key: (UInt64, UInt64)) -> UInt64 {
    var state = (
      key.0 ^ 0x736f_6d65_7073_6575, key.1 ^ 0x646f_7261_6e64_6f6d,
      key.0 ^ 0x6c79_6765_6e65_7261, key.1 ^ 0x7465_6462_7974_6573
    )
    var padded = bytes
    while padded.count % 8 != 7 { padded.append(0) }
    padded.append(UInt8(truncatingIfNeeded: bytes.count))
    for start in stride(from: 0, to: padded.count, by: 8) {
      let word = padded[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      state.3 ^= word
      round(&state)
      round(&state)
      state.0 ^= word
    }
    state.2 ^= 0xff
    for _ in 0..<4 { round(&state) }
    return state.0 ^ state.1 ^ state.2 ^ state.3
  }

  private static func round(_ state: inout (UInt64, UInt64, UInt64, UInt64)) {
    state.0 &+= state.1
    state.1 = rotated(state.1, 13) ^ state.0
    state.0 = rotated(state.0, 32)
    state.2 &+= state.3
    state.3 = rotated(state.3, 16) ^ state.2
    state.0 &+= state.3
    state.3 = rotated(state.3, 21) ^ state.0
    state.2 &+= state.1
    state.1 = rotated(state.1, 17) ^ state.2
    state.2 = rotated(state.2, 32)
  }

  private static func rotated(_ value: UInt64, _ places: UInt64) -> UInt64 {
    value << places | value >> (64 - places)
  }
}
