/// A hard condition by which a volunteer cannot be proposed for a request.
///
/// In the order in which they are looked at: the first that holds is the one told.
package enum MatchExclusion: Int, CaseIterable, Sendable {
  /// Already proposed or placed in this request.
  case placed
  /// Processing of the personal data is restricted (Article 18 GDPR).
  case restricted
  /// The consent to storing the data was withdrawn.
  case storage
  /// There is no consent to pass the data on to sites.
  case forwarding
  /// Not ready to be deployed: new, in training, paused, left.
  case state
  case certificateMissing
  case certificateContrary
  case certificateOld
  case birthdayUnknown
  case tooYoung
  /// A minor without the consent of the guardians.
  case guardian
  /// Something that the person does not do is part of the work.
  case boundary
  case site
  case group
  /// Available only before the work begins, or after its end.
  case unavailable
  /// Absent as long as the work lasts.
  case absent
}
