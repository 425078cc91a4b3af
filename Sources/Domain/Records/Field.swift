/// A field of one record type: what is known of it, and where its value stands in the record.
package struct Field<R: Record>: Sendable {
  package private(set) var definition: FieldDefinition
  /// The value as stored.
  package let read: @Sendable (R) -> String
  /// Takes a stored value; one that is no such value (of a newer program, say) leaves the field.
  package let write: @Sendable (inout R, String) -> Void
  /// Whether a stored value is one that the field can hold.
  package let accepts: @Sendable (String) -> Bool

  // Inlined into the tables of all types, this and `with` would keep the optimiser busy for long.
  @inline(never)
  package init<Value: FieldValue>(
    _ key: String,
    _ title: Text,
    _ kind: FieldKind,
    at path: any WritableKeyPath<R, Value> & Sendable
  ) {
    definition = FieldDefinition(key: key, title: title, kind: kind)
    accepts = { stored in
      guard Value(stored: stored) != nil else { return false }
      // Any text is a String; of a telephone number or an address only its kind can tell.
      guard Value.self == String.self, kind.entry == .line else { return true }
      let typing = Typing(language: .german, today: Day(number: 0))
      return (try? kind.parse(stored, typing)) == stored
    }
    read = { $0[keyPath: path].stored }
    write = { record, stored in
      guard let value = Value(stored: stored) else { return }
      record[keyPath: path] = value
    }
  }

  /// Without a value a record cannot be saved.
  package var required: Field { with { $0.isRequired = true } }

  /// The link to the record that this one belongs to.
  package var owner: Field { with { $0.isOwner = true } }

  /// A link to records that show this one in a tab, though it does not belong to them.
  package func tab(_ title: Text) -> Field { with { $0.tab = title } }

  /// Kept, but not typed by people.
  package var hidden: Field { with { $0.isHidden = true } }

  /// About a person.
  package var personal: Field { with { $0.privacy = .personal } }

  /// A part of a person's name.
  package func named(_ part: NamePart) -> Field { with { $0.namePart = part } }

  /// Of the special categories of personal data.
  package var special: Field { with { $0.privacy = .special } }

  /// For the office only: never a part of what leaves the house.
  package var confidential: Field { with { $0.isConfidential = true } }

  /// A column of so many cells in lists, in the order of the fields.
  package func column(_ width: Int) -> Field { with { $0.width = width } }

  /// The value that a new record begins with.
  package func initially(_ value: some FieldValue) -> Field {
    with { $0.initial = value.stored }
  }

  /// A new record begins with the day on which it is made.
  package var presetToday: Field { with { $0.preset = .today } }

  /// A new record begins with the name of who makes it.
  package var presetUser: Field { with { $0.preset = .user } }

  /// A heading above the field, and those that follow it, in forms and on pages.
  package func section(_ title: Text) -> Field { with { $0.section = title } }

  /// A sentence that the form shows at the field.
  package func hinted(_ hint: Text) -> Field { with { $0.hint = hint } }

  /// What a new record from a file begins with, where the file says nothing of the field.
  package func imported(_ value: some FieldValue) -> Field {
    with { $0.importedInitial = value.stored }
  }

  /// What holds while the field is empty.
  package func proposed(_ words: Text) -> Field { with { $0.proposal = words } }

  @inline(never)
  private func with(_ change: (inout FieldDefinition) -> Void) -> Field {
    var copy = self
    change(&copy.definition)
    return copy
  }
}
