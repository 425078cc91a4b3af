/// What a funder pays for, how much and until when, as the office keeps it (requirement 172).
package struct FundingDirective: Record {
  package var name = ""
  package var source = Term.none
  package var basis = ""
  package var authority = ""
  package var partner: RecordID?
  package var start: Day?
  package var end: Day?
  package var rate: Share?
  package var maximum: Money?
  package var ownShare: Share?
  package var longestMonths: Int?
  package var excludesSameSource = false
  package var eligible = ""
  package var applying = ""
  package var reporting = ""
  package var link = ""
  package var successor: RecordID?
  package var checked: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension FundingDirective {
  package static let kind = RecordKind("dir", plural: "funding-directives")
  package static let title = Text(de: "Förderrichtlinien", en: "Funding directives")
  package static let singular = Text(de: "Förderrichtlinie", en: "Funding directive")

  package static let fields: [Field<FundingDirective>] = [
    Field("name", Text(de: "Richtlinie", en: "Directive"), .line, at: \.name).required.column(34),
    Field("source", Text(de: "Mittelgeber", en: "Source"), .choice(.fundingSources), at: \.source)
      .required.column(18),
    Field("basis", Text(de: "Rechtsgrundlage", en: "Legal basis"), .line, at: \.basis).column(26),
    Field(
      "authority",
      Text(de: "Bewilligungsstelle", en: "Granting authority"),
      .line,
      at: \.authority
    ).column(26),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner).tab(
      title
    ),
    Field("start", Text(de: "Gilt ab", en: "Valid from"), .day, at: \.start).column(10),
    Field("end", Text(de: "Gilt bis", en: "Valid until"), .day, at: \.end).column(10),
    Field("rate", Text(de: "Fördersatz höchstens", en: "Rate at most"), .share, at: \.rate).column(
      8
    ),
    Field("maximum", Text(de: "Höchstbetrag im Jahr", en: "Maximum a year"), .money, at: \.maximum)
      .column(14),
    Field(
      "own-share",
      Text(de: "Eigenanteil mindestens", en: "Own share at least"),
      .share,
      at: \.ownShare
    ),
    Field(
      "months",
      Text(de: "Längste Dauer (Monate)", en: "Longest period (months)"),
      .number,
      at: \.longestMonths
    ),
    Field(
      "excludes",
      Text(
        de: "Keine weitere Förderung vom selben Mittelgeber",
        en: "No other funding from the same source"
      ),
      .flag,
      at: \.excludesSameSource
    ),
    Field("eligible", Text(de: "Zuwendungsfähig", en: "Eligible costs"), .note, at: \.eligible),
    Field("applying", Text(de: "Antrag", en: "Application"), .note, at: \.applying),
    Field(
      "reporting",
      Text(de: "Nachweis und Bericht", en: "Proof and report"),
      .note,
      at: \.reporting
    ),
    Field("link", Text(de: "Adresse im Netz", en: "Web address"), .line, at: \.link),
    Field(
      "successor",
      Text(de: "Nachfolgerichtlinie", en: "Following directive"),
      .link(FundingDirective.kind),
      at: \.successor
    ).tab(Text(de: "Löst ab", en: "Follows on")),
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked).column(
      10
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
