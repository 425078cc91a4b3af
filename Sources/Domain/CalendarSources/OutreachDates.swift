/// Campaigns and appearances, and visits of sites that may be won.
enum OutreachDates {
  static let all: [CalendarSource] = [
    .dates(
      of: Campaign.self,
      .event,
      on: { campaign, _ in campaign.start },
      until: { $0.end },
      fill: { campaign, entry, question in
        entry.start = campaign.time
        entry.isOff = campaign.state.key == "cancelled"
        entry.title = Text(campaign.title)
        if entry.isOff {
          let state = question.office.words(campaign.state, of: .campaignStates)
          entry.title = Text(
            de: "\(state.de): \(campaign.title)",
            en: "\(state.en): \(campaign.title)"
          )
        }
        entry.detail = Text(campaign.place)
      }
    ),
    .dates(
      of: Appearance.self,
      .event,
      on: { appearance, _ in appearance.day },
      fill: {
        appearance,
        entry,
        question in
        entry.title = Text(appearance.title)
        entry.detail = Text(question.partner(appearance.host))
      }
    ),
    .dates(
      of: FieldProspect.self,
      .event,
      on: { site, _ in site.visit },
      fill: { site, entry, question in
        entry.title = Text(de: "Besuch: \(site.name)", en: "Visit: \(site.name)")
        entry.detail = Text(question.partner(site.partner))
      }
    ),
  ]
}
