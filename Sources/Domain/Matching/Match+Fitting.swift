extension Match {
  /// Whether it counts as matching: not excluded, half of the points, time left, and one of the
  /// languages asked for.
  package var isFitting: Bool {
    excludedBy == nil && score >= MatchSurvey.least && hasTime && speaks
  }
}
