/// A part of the office that changes on its own.
package enum OfficePart: Hashable, Sendable {
  /// The records of a type that are in use.
  case records(ObjectIdentifier)
  case archived(ObjectIdentifier)
  /// What partners are called, and which of them are single persons.
  case names
  case terms
  case withdrawn
  case changed
  case recent
  case newlyEntered
  case written
}

/// Takes note of what is read of an office, so that only what rests on a change is found anew.
package protocol OfficeLog: Sendable {
  func note(_ part: OfficePart)

  /// What another one notes counts here as well.
  func include(_ other: any OfficeLog)

  /// An empty one, for what is made of the office and kept for several readers.
  func another() -> any OfficeLog
}
