/// What the program knows of a field apart from the type of its record.
package struct FieldDefinition: Sendable {
  /// Written to disk; never changes.
  package let key: String
  package let title: Text
  package let kind: FieldKind
  package var isRequired = false
  /// Cells of its column in lists; 0 where it is no column.
  package var width = 0
  package var privacy = PrivacyClass.open
  /// For the office only: never a part of a document or an export that leaves the house.
  package var isConfidential = false
  /// This link names the record that owns this one: there it is shown as a tab.
  package var isOwner = false
  /// The record is about whom this link names: it goes with any of them.
  package var isSubject = false
  /// The tab that shows the record where this link leads to, though it does not belong there.
  package var tab: Text?
  /// Which part of a person's name it is.
  package var namePart: NamePart?
  /// A state of the program, not typed by people.
  package var isHidden = false
  /// The heading that begins with it.
  package var section: Text?
  /// What the form says at it; empty where the kind says enough.
  package var hint = Text("")
  /// What a new record from a file begins with; empty where that is as with any new record.
  package var importedInitial = ""
  /// What holds while it is empty; empty where nothing does.
  package var proposal = Text("")
  /// The value of a new record, as stored.
  package var initial = ""
  /// What a new record begins with that depends on who makes it, and when.
  package var preset: Preset?

  package enum Preset: Sendable {
    /// The day on which it is made.
    case today
    /// Who makes it.
    case user
  }

  package init(key: String, title: Text, kind: FieldKind) {
    self.key = key
    self.title = title
    self.kind = kind
  }
}
