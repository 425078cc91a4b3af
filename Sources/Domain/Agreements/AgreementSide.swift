/// What one party expects of an agreement, and who in charge stands behind it (requirements 49, 50).
package struct AgreementSide: Record {
  package var agreement: RecordID?
  package var partner: RecordID?
  package var expectations = ""
  package var contribution = ""
  package var decisionMaker = ""
  package var function = ""
  package var committed: Day?
  package var reference = ""
  package var archived: Day?

  package init() {}
}

extension AgreementSide {
  package static let kind = RecordKind("sid", plural: "agreement-sides")
  package static let title = Text(de: "Seiten der Vereinbarung", en: "Sides of the agreement")
  package static let singular = Text(de: "Seite der Vereinbarung", en: "Side of the agreement")

  package static let fields: [Field<AgreementSide>] = [
    Field(
      "agreement",
      Text(de: "Vereinbarung", en: "Agreement"),
      .link(Agreement.kind),
      at: \.agreement
    ).required.owner.column(30),
    Field("partner", Text(de: "Partei", en: "Party"), .link(Partner.kind), at: \.partner).required
      .owner.column(28),
    Field("expectations", Text(de: "Erwartungen", en: "Expectations"), .note, at: \.expectations),
    Field("contribution", Text(de: "Beitrag", en: "Contribution"), .note, at: \.contribution),
    Field(
      "decision-maker",
      Text(de: "Entscheidungsträger/in", en: "Decision maker"),
      .line,
      at: \.decisionMaker
    ).personal.column(24),
    Field("function", Text(de: "In der Funktion", en: "Office held"), .line, at: \.function)
      .personal.column(20),
    Field(
      "committed",
      Text(de: "Rückendeckung am", en: "Commitment given on"),
      .day,
      at: \.committed
    ).column(12),
    Field(
      "reference",
      Text(de: "Beleg (Beschluss, Schreiben)", en: "Reference (decision, letter)"),
      .line,
      at: \.reference
    ),
  ]

  package func label(_ reading: Reading) -> String {
    [partner.flatMap(reading.label) ?? "", agreement.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  /// Whether somebody who decides stands behind it: a name and a day.
  package var isCommitted: Bool { !decisionMaker.isEmpty && committed != nil }
}
