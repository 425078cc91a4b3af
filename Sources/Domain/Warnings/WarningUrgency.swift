/// How soon a case wants to be looked at.
package enum WarningUrgency: Int, CaseIterable, Comparable, Sendable {
  /// A term of law or a promise is at stake, or somebody waits.
  case now
  /// Within days or weeks it would be late.
  case soon
  /// To be settled in its own time; roles and responsibilities always stand here (requirement 45).
  case later

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var title: Text {
    switch self {
    case .now: Text(de: "Jetzt", en: "Now")
    case .soon: Text(de: "Bald", en: "Soon")
    case .later: Text(de: "Bei Gelegenheit", en: "In due course")
    }
  }

  /// The word in what programs read.
  package var key: String {
    switch self {
    case .now: "now"
    case .soon: "soon"
    case .later: "later"
    }
  }
}
