/// What an editor saw in a field before changing it.
package enum Base: Hashable, Sendable {
  /// Whatever stands there is replaced.
  case any
  /// The write that the editor saw, `nil` when the field was empty.
  case write(OperationID?)
}
