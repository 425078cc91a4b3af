/// A value that another site wrote to a field without knowing of the one that stands there, or a
/// value whose record was taken back while another site wrote to it.
struct Rival: Equatable {
  var value: String?
  var write: OperationID
  var stamp: UInt64
  var user: String

  static func == (left: Self, right: Self) -> Bool {
    ExactText.isSame(left.value, right.value) && left.write == right.write
      && left.stamp == right.stamp && ExactText.isSame(left.user, right.user)
  }
}
