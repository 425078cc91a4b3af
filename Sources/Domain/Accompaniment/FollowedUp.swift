/// A talk or advice after which something may have to be done by a day.
package protocol FollowedUp: Record {
  /// Nil where nothing is to be done.
  var followUp: Day? { get }
  /// Whether it was done.
  var isDone: Bool { get }
  /// With whom it was.
  var whom: RecordID? { get }
  /// What it was about, in words that may be personal.
  var about: String { get }
  /// What the calendar calls it.
  var followUpTitle: Text { get }
}

extension FollowedUp {
  /// Whether something is still to be done after it.
  package var isWaiting: Bool { followUp != nil && !isDone }

  fileprivate func title(_ subject: String) -> Text {
    subject.isEmpty
      ? Text(de: "Wiedervorlage", en: "Follow-up")
      : Text(de: "Wiedervorlage: \(subject)", en: "Follow-up: \(subject)")
  }
}

extension Conversation: FollowedUp {
  package var whom: RecordID? { partner ?? contacts.first }
  package var about: String { subject }
  package var followUpTitle: Text { title(subject) }
}

extension Consultation: FollowedUp {
  package var whom: RecordID? { volunteer }
  package var about: String { topic }
  package var followUpTitle: Text { title(topic) }
}

extension FirstInterview: FollowedUp {
  package var whom: RecordID? { volunteer }
  package var about: String { agreed }
  package var followUpTitle: Text {
    Text(de: "Wiedervorlage nach dem Erstgespräch", en: "Follow-up of the first interview")
  }
}

extension OrganisationAdvice: FollowedUp {
  package var whom: RecordID? { partner }
  package var about: String { result }
  package var followUpTitle: Text {
    Text(de: "Wiedervorlage nach der Beratung", en: "Follow-up of the advice")
  }
}
