/// The last line of a site that was read, so that reading can go on behind it.
struct Position: Equatable {
  var segment = 0
  var start = 0
  /// Behind the newline.
  var end = 0
  var number: UInt64 = 0
  var stamp: UInt64 = 0
  var checksum: UInt32 = 0
}
