/// A volunteer to whom thanks or a card are due, and why.
package struct DueRecognition: Sendable {
  package enum Reason: Sendable {
    /// Serving here since a day, and never thanked.
    case neverThanked(since: Day)
    /// The last thanks were on a day.
    case longAgo(Day)
    case obtainable([EligibilityCheck])
    /// The card's last day.
    case ending(Honour, Day)
  }

  package let volunteer: RecordID
  package let name: String
  package let reasons: [Reason]

  /// What is due to a volunteer on the day of the office; nil where nothing is.
  package init?(_ service: ServiceRecord, _ settings: OfficeSettings) {
    guard service.isActive else { return nil }
    var reasons: [Reason] = []
    let months = settings.value(of: VolunteerThresholds.recognition)
    let limit = service.today.adding(months: -months)
    if let since = service.firstHere ?? service.since, since <= limit {
      if let last = service.lastRecognition {
        if last <= limit { reasons.append(.longAgo(last)) }
      } else {
        reasons.append(.neverThanked(since: since))
      }
    }
    let obtainable = service.obtainable
    if !obtainable.isEmpty { reasons.append(.obtainable(obtainable)) }
    let ahead = settings.value(of: VolunteerThresholds.cardEnding)
    if let ending = service.endingCard(within: ahead) {
      reasons.append(.ending(ending.honour, ending.day))
    }
    guard !reasons.isEmpty else { return nil }
    self.reasons = reasons
    volunteer = service.id
    name = PersonName.listed(
      last: service.volunteer.lastName,
      first: service.volunteer.firstName
    )
  }

  /// All to whom something is due, by name.
  package static func all(in office: Office) -> [DueRecognition] { all(OfficeBooks(office)) }

  static func all(_ books: OfficeBooks) -> [DueRecognition] {
    let settings = books.office.settings
    return ServiceRecords(books).all.compactMap { DueRecognition($0, settings) }
      .map { (due: $0, key: Folding.fold($0.name)) }
      .sorted { ($0.key, $0.due.volunteer) < ($1.key, $1.due.volunteer) }.map(\.due)
  }
}

extension DueRecognition.Reason {
  /// In few words, for a row of a list.
  package var brief: Text {
    switch self {
    case .neverThanked: Text(de: "nie gedankt", en: "never thanked")
    case .longAgo(let day):
      Text(de: "gedankt \(day.written(.german))", en: "thanked \(day.written(.english))")
    case .obtainable(let checks):
      Text(
        de: "möglich: " + checks.map(\.honour.brief.de).joined(separator: ", "),
        en: "possible: " + checks.map(\.honour.brief.en).joined(separator: ", ")
      )
    case .ending(let honour, let day):
      Text(
        de: "\(honour.brief.de) bis \(day.written(.german))",
        en: "\(honour.brief.en) until \(day.written(.english))"
      )
    }
  }
}
