/// Which office does which task in which role, where, for whom and when (requirement 36).
package struct Responsibility: Record {
  package var task = Term.none
  package var partner: RecordID?
  package var role = Term.none
  package var districts: [Term] = []
  package var targetGroups: [Term] = []
  package var start: Day?
  package var end: Day?
  package var agreement: RecordID?
  package var rule = ""
  package var contact: RecordID?
  package var question = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Responsibility {
  package static let kind = RecordKind("res", plural: "responsibilities")
  package static let title = Text(de: "Zuständigkeiten", en: "Responsibilities")
  package static let singular = Text(de: "Zuständigkeit", en: "Responsibility")

  package static let fields: [Field<Responsibility>] = [
    Field("task", Text(de: "Aufgabe", en: "Task"), .choice(.taskAreas), at: \.task).required.column(
      30
    ),
    Field("partner", Text(de: "Stelle", en: "Office"), .link(Partner.kind), at: \.partner).required
      .owner.column(28),
    Field("role", Text(de: "Rolle", en: "Role"), .choice(.responsibilityRoles), at: \.role)
      .initially(Term("responsible")).column(12),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(18),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ).column(18),
    Field("start", Text(de: "Gültig ab", en: "Valid from"), .day, at: \.start).column(10),
    Field("end", Text(de: "Gültig bis", en: "Valid until"), .day, at: \.end).column(10),
    Field(
      "agreement",
      Text(de: "Vereinbarung", en: "Agreement"),
      .link(Agreement.kind),
      at: \.agreement
    ).tab(title),
    Field(
      "rule",
      Text(de: "Absprache zur Abgrenzung", en: "Rule that divides the work"),
      .line,
      at: \.rule
    ),
    Field("contact", Text(de: "Ansprechperson", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal,
    Field("question", Text(de: "Offene Frage", en: "Open question"), .note, at: \.question)
      .confidential,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String {
    [reading.word(task.key, of: .taskAreas), partner.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }

  /// The fields that the sheet for partners tells; the others are no change to them.
  package static let told: Set<String> = [
    "task", "partner", "role", "districts", "target-groups", "start", "end", "rule", "archived",
  ]

  /// Where and for whom it holds.
  package var coverage: Coverage { Coverage(districts: districts, groups: targetGroups) }
}
