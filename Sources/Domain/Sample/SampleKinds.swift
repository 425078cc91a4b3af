extension SampleKind {
  /// The types in an order in which each names only those before it.
  static let all = cooperation + service + projects + funding + gathering + outreach
}
