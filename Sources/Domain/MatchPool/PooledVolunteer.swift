/// What matching needs to know of a volunteer besides terms, without references.
struct PooledVolunteer: Sendable {
  /// The condition that excludes from every request.
  var exclusion: MatchExclusion?
  var birthday: Day?
  var hasGuardianConsent = false
  var certificate = Certificate.missing
  var availableFrom: Day?
  var availableUntil: Day?
  /// Minutes a week that were declared; nil where none were.
  var hours: Int?
  /// Of a thousand.
  var contact = 0
  var isKnownByPlace = false
  /// Where in the pool's lists the volunteer's own stand; the times are those beside all claims.
  var spans = 0..<0
  var claims = 0..<0
  var qualifications = 0..<0
  var absences = 0..<0

  /// The certificate of good conduct that counts: the latest one.
  enum Certificate: Sendable {
    case missing
    case contrary
    /// Its date.
    case clear(Day)
  }
}

/// A placement in the pool that takes time on days from today on.
struct PooledClaim: Sendable {
  let period: Period
  /// A week.
  let minutes: Int
  let times: [WeekTime]
}

/// A qualification in the pool.
struct PooledQualification: Sendable {
  let type: String
  let period: Period
}
