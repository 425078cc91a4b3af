/// The first bytes of a written id as numbers, which are quicker to compare than the whole.
struct SortKey {
  private let prefix: UInt64
  private let rest: UInt64
  /// Which record it is.
  let place: Int

  init(_ bytes: ArraySlice<UInt8>, place: Int) {
    func word(from offset: Int) -> UInt64 {
      var word: UInt64 = 0
      for index in offset..<offset + 8 {
        let place = bytes.startIndex + index
        word = word << 8 | (place < bytes.endIndex ? UInt64(bytes[place]) : 0)
      }
      return word
    }
    prefix = word(from: 0)
    rest = word(from: 8)
    self.place = place
  }

  /// `nil` when only the whole ids can tell.
  func precedes(_ other: SortKey) -> Bool? {
    if prefix != other.prefix { return prefix < other.prefix }
    return rest != other.rest ? rest < other.rest : nil
  }
}
