extension Match {
  /// Whether it counts as matching: not excluded, half of the points, and time left.
  package var isFitting: Bool {
    excludedBy == nil && score >= MatchSurvey.least && free.map { $0 > 0 } ?? true
  }
}
