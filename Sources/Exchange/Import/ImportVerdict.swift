package import Domain

/// What becomes of a row of a file.
package enum ImportVerdict: Hashable, Sendable {
  /// A record is created.
  case new
  /// A record changes in these fields.
  case changed([ImportChange])
  /// Everything stands there already.
  case same
  /// Nothing of the row is taken, and why.
  case refused(Text)
  /// Every cell is empty.
  case blank
}
