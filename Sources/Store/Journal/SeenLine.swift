/// The last line of a site that an earlier session of this host read.
struct SeenLine: Equatable {
  let number: UInt64
  let checksum: UInt32

  /// Whether a line bears the number and is another one.
  ///
  /// What an erasure or a repair left in its place is none.
  func contradicts(_ header: LineHeader, _ checksum: UInt32) -> Bool {
    header.number == number && checksum != self.checksum && header.kind != .erased
      && header.kind != .lost
  }
}
