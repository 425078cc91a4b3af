extension SampleKind {
  /// Projects, staff and what was learned.
  static let projects: [SampleKind] = []
}
