extension SampleKind {
  /// Publicity and knowledge.
  static let outreach: [SampleKind] = []
}
