/// The warning that what the office tells others may no longer hold: W44.
enum KnowledgeWarnings {
  static let all = [
    Warning(
      44,
      Text(de: "Lange nicht geprüft", en: "Not checked for long"),
      urgency: .later,
      area: .projects,
      action: .complete,
      rule: Text(
        de:
          "Ein laufendes Angebot, ein Portal, eine Fachstelle, ein offener Ort oder eine Wissensnotiz wurde länger nicht geprüft.",
        en:
          "An offer in force, a portal, a professional service, an open place or a knowledge note was not checked for long."
      ),
      source: .agencies,
      thresholds: [VolunteerThresholds.staleAfter],
      cases: stale
    )
  ]

  @Sendable
  private static func stale(_ office: Office) -> [WarningCase] {
    let last = office.today.adding(days: -office.value(of: VolunteerThresholds.staleAfter))
    return CheckedType.all.flatMap { type in
      type.listed(office).filter { $0.checked.map { $0 < last } ?? true }.map { id, name, checked in
        let since = checked.map { WarningWords.day($0) }
        let words =
          since.map {
            Text(de: " wurde zuletzt am \($0.de) geprüft.", en: " was last checked on \($0.en).")
          }
          ?? Text(de: " wurde noch nie geprüft.", en: " was never checked.")
        let kind = type.singular
        return WarningCase(
          44,
          Text(de: "\(kind.de) „\(name)“", en: "\(kind.en) “\(name)”") + words,
          records: [id]
        )
      }
    }
  }
}
