/// A type of records that grow stale: somebody looks from time to time whether they still hold.
package struct CheckedType: Sendable {
  package let kind: RecordKind
  package let singular: Text
  /// The field with the day of the last look.
  package let field: String
  /// What is to be looked at today: name and last day of each; empty where no rule asks.
  let listed: @Sendable (Office) -> [(id: RecordID, name: String, checked: Day?)]

  /// In the order of the rule; the last two are looked at when somebody needs them.
  package static let all: [CheckedType] = [
    CheckedType(Offer.self, "checked") { office in
      office.offers.filter { $0.record.period.contains(office.today) }
        .map { ($0.id, $0.record.title, $0.record.checked) }
    },
    CheckedType(Portal.self, "maintained") { office in
      office.portals.map { ($0.id, $0.record.name, $0.record.maintained) }
    },
    CheckedType(ReferralService.self, "checked") { office in
      office.referralServices.map { ($0.id, $0.record.name, $0.record.checked) }
    },
    CheckedType(OpenPlace.self, "checked") { office in
      office.openPlaces.map { ($0.id, $0.record.name, $0.record.checked) }
    },
    CheckedType(KnowledgeNote.self, "checked") { office in
      office.knowledgeNotes.map { ($0.id, $0.record.title, $0.record.checked) }
    },
    CheckedType(LanguagePair.self, "checked") { _ in [] },
    CheckedType(DatedValue.self, "checked") { _ in [] },
  ]

  private init<R: Record>(
    _ type: R.Type,
    _ field: String,
    listed: @escaping @Sendable (Office) -> [(id: RecordID, name: String, checked: Day?)]
  ) {
    kind = type.kind
    singular = type.singular
    self.field = field
    self.listed = listed
  }

  /// The type of a record; nil where nobody looks at such records.
  package static func of(_ id: RecordID) -> CheckedType? {
    all.first { $0.kind.prefix == id.prefix }
  }
}
