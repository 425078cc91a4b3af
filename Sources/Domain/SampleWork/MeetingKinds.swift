extension SampleKind {
  /// Series of meetings and what came of them.
  static let gathering: [SampleKind] = []
}
