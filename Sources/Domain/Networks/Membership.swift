/// A partner in a network, in a role and for a time (requirements 63, 64).
package struct Membership: Record {
  package var network: RecordID?
  package var partner: RecordID?
  package var role = Term.none
  package var person: RecordID?
  package var start: Day?
  package var end: Day?
  package var termEnds: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Membership {
  package static let kind = RecordKind("mem", plural: "memberships")
  package static let title = Text(de: "Mitgliedschaften", en: "Memberships")
  package static let singular = Text(de: "Mitgliedschaft", en: "Membership")

  package static let fields: [Field<Membership>] = [
    Field("network", Text(de: "Netzwerk", en: "Network"), .link(Network.kind), at: \.network)
      .required.owner.column(30),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner)
      .required.owner.column(30),
    Field("role", Text(de: "Rolle", en: "Role"), .choice(.membershipRoles), at: \.role).initially(
      Term("member")
    ).column(16),
    Field("person", Text(de: "Person", en: "Person"), .link(Contact.kind), at: \.person).personal
      .column(22),
    Field("start", Text(de: "Seit", en: "Since"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field("term-ends", Text(de: "Amtszeit bis", en: "Term ends"), .day, at: \.termEnds).column(12),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String {
    [partner.flatMap(reading.label) ?? "", network.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
