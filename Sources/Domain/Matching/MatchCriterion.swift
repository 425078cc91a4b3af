/// What a volunteer is compared with a request by; the office says how many points each counts.
package enum MatchCriterion: Int, CaseIterable, Sendable {
  case competence
  case language
  case district
  case time
  case hours
  case qualification
  case group
  case topic
  case contact

  /// How many points it counts; 0 switches it off.
  package var weight: Threshold {
    switch self {
    case .competence: MatchWeights.competence
    case .language: MatchWeights.language
    case .district: MatchWeights.district
    case .time: MatchWeights.time
    case .hours: MatchWeights.hours
    case .qualification: MatchWeights.qualification
    case .group: MatchWeights.group
    case .topic: MatchWeights.topic
    case .contact: MatchWeights.contact
    }
  }
}
