import Domain

/// One field of a form while it is edited.
struct FormField {
  let definition: FieldDefinition
  /// The text that was typed and is not understood yet; nil while the stored value stands.
  var typed: LineEditor?
  /// Why the typed text cannot be taken.
  var problem: Text?
  /// What would complete the typed text, as far as it was looked for.
  var completion: (text: String, value: String?)?
  /// Who else has changed the field since the form was opened, and when.
  var changedBy: String?

  init(_ definition: FieldDefinition) {
    self.definition = definition
  }
}
