extension Match {
  /// Whether it counts as matching: not excluded, half of the points, and time left.
  ///
  /// `free` are the minutes a week that the volunteer has left; nil where nothing was declared.
  package func isFitting(free: Int?) -> Bool {
    excludedBy == nil && score >= MatchSurvey.least && free.map { $0 > 0 } ?? true
  }
}
