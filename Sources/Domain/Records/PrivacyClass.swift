/// How much a field says about a person; decides what may leave the house and what is erased.
package enum PrivacyClass: Sendable {
  /// About an organisation or the work.
  case open
  /// Personal data (Art. 4 No. 1 GDPR).
  case personal
  /// Special categories of personal data (Art. 9 GDPR), which need a consent of their own.
  case special
}
