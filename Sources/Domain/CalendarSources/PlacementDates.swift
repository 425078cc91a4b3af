/// Placements and guide agreements: when they end, and when they are to be looked at.
enum PlacementDates {
  static let all: [CalendarSource] = [
    .dates(
      of: Placement.self,
      .end,
      on: { placement, _ in placement.isRunning ? placement.end : nil },
      fill: {
        placement,
        entry,
        question in
        entry.title = words("Einsatzende", "End of placement", placement, question)
        entry.detail = Text(question.partner(placement.site))
      }
    ),
    .dates(
      of: Placement.self,
      .deadline,
      on: { placement, _ in placement.isRunning ? placement.review : nil },
      fill: { placement, entry, question in
        entry.title = words("Einsatz überprüfen", "Review of placement", placement, question)
        entry.detail = Text(question.partner(placement.site))
      }
    ),
    .dates(
      of: GuideAgreement.self,
      .end,
      on: { agreement, _ in agreement.isRunning ? agreement.end : nil },
      fill: { agreement, entry, question in
        let client = agreement.client
        entry.title = Text(
          de: "Ende der Lotsenvereinbarung \(client)",
          en: "End of guide agreement \(client)"
        )
        entry.detail = Text(question.volunteer(agreement.guide))
      }
    ),
    .dates(
      of: GuideAgreement.self,
      .deadline,
      on: { agreement, _ in agreement.isRunning ? agreement.review : nil },
      fill: { agreement, entry, question in
        let client = agreement.client
        entry.title = Text(
          de: "Lotsenvereinbarung \(client) überprüfen",
          en: "Review guide agreement \(client)"
        )
        entry.detail = Text(question.volunteer(agreement.guide))
      }
    ),
  ]

  private static func words(
    _ de: String,
    _ en: String,
    _ placement: Placement,
    _ question: CalendarQuestion
  ) -> Text {
    let place = question.requests[placement.request]?.title ?? question.project(placement.project)
    let who = [question.volunteer(placement.volunteer), place].filter { !$0.isEmpty }
    let words = who.joined(separator: " · ")
    return Text(de: "\(de): \(words)", en: "\(en): \(words)")
  }
}
