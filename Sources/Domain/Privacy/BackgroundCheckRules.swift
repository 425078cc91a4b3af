/// What is to be done about certificates of good conduct, and when their data has to go.
///
/// § 72a para. 5 SGB VIII, as amended by the Act of 4 December 2022 (BGBl. I 2146).
package struct BackgroundCheckRules: Sendable {
  /// The day by which the data of a certificate has to be gone, and why.
  package struct Deletion: Hashable, Sendable {
    package enum Reason: Sendable {
      /// A later certificate took its place, or it was archived.
      case replaced
      /// No service followed.
      case unused
      /// The last service is over for long.
      case afterService
    }

    package let day: Day
    package let reason: Reason

    package init(day: Day, reason: Reason) {
      self.day = day
      self.reason = reason
    }
  }

  /// Months after the last service, by the law; the office cannot set it.
  package static let monthsAfterService = 6

  private let office: Office
  private let service: ServiceDays
  private let volunteers: Lookup<Volunteer>
  private let requests: Lookup<DeploymentRequest>
  private let checks: [RecordID: [Entry<BackgroundCheck>]]

  package init(_ office: Office, _ service: ServiceDays? = nil) {
    self.office = office
    self.service = service ?? ServiceDays(office)
    volunteers = office.lookup(Volunteer.self)
    requests = office.lookup(DeploymentRequest.self)
    let known = office.backgroundChecks.filter { $0.record.volunteer != nil }
    checks = Dictionary(grouping: known) { $0.record.volunteer ?? $0.id }
  }

  /// Of two of the same date the one that speaks against counts as the later.
  private static func order(_ entry: Entry<BackgroundCheck>) -> (Int, Int, RecordID) {
    let isContrary = entry.record.result.key != "none"
    return (entry.record.date?.number ?? Int.min, isContrary ? 1 : 0, entry.id)
  }

  /// The certificate that counts among those of one person: the latest that was seen.
  static func newest(_ checks: [Entry<BackgroundCheck>]) -> Entry<BackgroundCheck>? {
    checks.filter(\.record.isInspected).max { order($0) < order($1) }
  }

  /// The latest certificate that was seen of somebody.
  package func newest(of volunteer: RecordID) -> Entry<BackgroundCheck>? {
    checks[volunteer].flatMap(Self.newest)
  }

  /// Whether a certificate was seen that allows somebody to serve where one is needed.
  package func isCleared(_ volunteer: RecordID) -> Bool {
    newest(of: volunteer)?.record.result.key == "none"
  }

  /// Whether a placement or its request asks for a certificate.
  package func isNeeded(for placement: Placement) -> Bool {
    placement.backgroundCheck.key == "yes"
      || requests[placement.request]?.backgroundCheck.key == "yes"
  }

  /// The placements, proposed or later, of people who serve without the certificate needed.
  package var missing: [Entry<Placement>] {
    office.placements.filter { entry in
      guard let volunteer = entry.record.volunteer, entry.record.isShared(on: office.today),
        isNeeded(for: entry.record)
      else { return false }
      return !isCleared(volunteer)
    }
  }

  /// The day on which a new certificate is due.
  package func renewal(of check: BackgroundCheck) -> Day? {
    check.date?.adding(months: office.value(of: VolunteerThresholds.certificateRenewal))
  }

  /// Whether somebody who serves or is to serve needs a new certificate.
  package func isRenewalDue(_ entry: Entry<BackgroundCheck>) -> Bool {
    guard let volunteer = entry.record.volunteer, entry.isInUse,
      service.holdsCertificate(volunteer), newest(of: volunteer)?.id == entry.id,
      let day = renewal(of: entry.record)
    else { return false }
    return day <= office.today
  }

  /// Whether a certificate was older than usual on the day on which it was entered.
  package func wasTooOld(_ entry: Entry<BackgroundCheck>) -> Bool {
    guard let date = entry.record.date, let entered = office.written[entry.id] else { return false }
    return date.adding(months: office.value(of: VolunteerThresholds.certificateAge)) < entered
  }

  /// When the data has to be gone; nil while somebody serves or is to serve.
  package func deletion(of entry: Entry<BackgroundCheck>) -> Deletion? {
    if let archived = entry.record.archived { return Deletion(day: archived, reason: .replaced) }
    let entered = office.written[entry.id] ?? entry.record.date ?? office.today
    guard let volunteer = entry.record.volunteer else {
      return Deletion(day: entered, reason: .unused)
    }
    if let newest = newest(of: volunteer), newest.id != entry.id,
      Self.order(entry) < Self.order(newest)
    {
      let day = office.written[newest.id] ?? newest.record.date ?? office.today
      return Deletion(day: day, reason: .replaced)
    }
    if service.holdsCertificate(volunteer) { return nil }
    if let last = service.last(of: volunteer), entry.record.date ?? entered <= last {
      return Deletion(day: last.adding(months: Self.monthsAfterService), reason: .afterService)
    }
    // Who is on the way to a first placement may be asked for it before that is found.
    let isOnTheWay = volunteers[volunteer].map { $0.state.key != "left" } ?? false
    let months = isOnTheWay ? monthsUnused : 0
    return Deletion(day: entered.adding(months: months), reason: .unused)
  }

  /// Months of waiting for a service: never more than the law leaves after one.
  private var monthsUnused: Int {
    min(max(0, office.value(of: RetentionThresholds.unusedCertificate)), Self.monthsAfterService)
  }

  /// Every certificate with its deletion, those due first, then by day; those without a day last.
  package var all: [(check: Entry<BackgroundCheck>, deletion: Deletion?)] {
    office.kept(BackgroundCheck.self).map { ($0, deletion(of: $0)) }.sorted { left, right in
      let (first, second) = (left.1?.day.number ?? Int.max, right.1?.day.number ?? Int.max)
      return (first, left.0.id) < (second, right.0.id)
    }
  }

  /// The certificates whose data has to go today at the latest.
  package var due: [(check: Entry<BackgroundCheck>, deletion: Deletion)] {
    all.compactMap { check, deletion in
      deletion.flatMap { $0.day <= office.today ? (check, $0) : nil }
    }
  }
}

extension Placement {
  /// Whether the site knows, or is to know, who is to serve there: proposed or later, and not over.
  package func isShared(on day: Day) -> Bool {
    isOpen && state.key != "requested" && end.map { $0 >= day } ?? true
  }
}
