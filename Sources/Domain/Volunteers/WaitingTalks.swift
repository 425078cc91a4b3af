extension Consultation {
  /// Whether something is still to be done after it.
  package var isWaiting: Bool { followUp != nil && !isDone }
}

extension FirstInterview {
  /// Whether something is still to be done after it.
  package var isWaiting: Bool { followUp != nil && !isDone }
}
