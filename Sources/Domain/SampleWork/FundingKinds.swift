extension SampleKind {
  /// The money for projects.
  static let funding: [SampleKind] = []
}
