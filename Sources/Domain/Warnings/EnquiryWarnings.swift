/// The warning that nobody waits for an answer: W29.
enum EnquiryWarnings {
  static let all = [
    Warning(
      29,
      Text(de: "Anfrage ohne Antwort", en: "Enquiry without an answer"),
      urgency: .now,
      area: .projects,
      action: .contact,
      rule: Text(
        de:
          "Eine Anfrage ist offen, und seit Tagen wurde sie weder beantwortet noch weitergegeben.",
        en: "An enquiry is open, and for days it was neither answered nor handed on."
      ),
      source: .agencies,
      thresholds: [VolunteerThresholds.enquiryAnswer],
      cases: unanswered
    )
  ]

  @Sendable
  private static func unanswered(_ office: Office) -> [WarningCase] {
    let days = office.value(of: VolunteerThresholds.enquiryAnswer)
    return office.enquiries.filter { $0.record.isOverdue(on: office.today, after: days) }
      .map { entry in
        let enquiry = entry.record
        let count = enquiry.daysOpen(on: office.today) ?? 0
        let from = enquiry.asker.isEmpty
        return WarningCase(
          29,
          Text(
            de:
              "„\(enquiry.subject)“\(from ? "" : " von „\(enquiry.asker)“") wartet seit \(count) Tagen.",
            en:
              "“\(enquiry.subject)”\(from ? "" : " from “\(enquiry.asker)”") has waited for \(count) days."
          ),
          records: [entry.id]
        )
      }
  }
}
