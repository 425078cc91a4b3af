/// How much of the standard for a complete description a deployment request has (requirements 122,
/// 123).
package struct RequestCompleteness: Sendable {
  /// A part of the standard.
  package struct Part: Sendable {
    /// The field of the request in which it is written.
    package let field: String
    package let title: Text
    let isFilled: @Sendable (DeploymentRequest) -> Bool

    init(
      _ field: String,
      _ title: Text,
      isFilled: @escaping @Sendable (DeploymentRequest) -> Bool
    ) {
      self.field = field
      self.title = title
      self.isFilled = isFilled
    }
  }

  /// The parts that are not filled, in the order of the standard.
  package let missing: [Part]

  package init(_ request: DeploymentRequest) {
    missing = RequestCompleteness.parts.filter { !$0.isFilled(request) }
  }

  package var isComplete: Bool { missing.isEmpty }

  /// How many of the parts are filled, rounded down: 100 only where nothing is missing.
  package var percent: Int {
    let count = RequestCompleteness.parts.count
    return (count - missing.count) * 100 / count
  }

  /// The titles of what is missing, with commas between them; empty where nothing is.
  package var missingWords: Text {
    Text(
      de: missing.map(\.title.de).joined(separator: ", "),
      en: missing.map(\.title.en).joined(separator: ", ")
    )
  }
}

extension DeploymentRequest {
  package var completeness: RequestCompleteness { RequestCompleteness(self) }

  /// Whether somebody is still looked for on a day: its state is open, and its end is not past.
  package func isOpen(on day: Day) -> Bool {
    ["", "open", "matching"].contains(state.key) && end.map { $0 >= day } ?? true
  }

  /// Whether somebody wrote why people are looked for although the description has gaps.
  package var hasOverride: Bool { !override.allSatisfy(\.isWhitespace) }

  /// Whether people may be proposed for it: it is complete, or a note says why not.
  package var mayBeMatched: Bool { hasOverride || completeness.isComplete }
}
