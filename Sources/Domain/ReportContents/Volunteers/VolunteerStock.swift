/// Who volunteers on a day, since when and until when, as far as the records tell.
///
/// Who has only shown interest is no volunteer yet; whose data may not be processed is not counted.
/// Without any day of a beginning somebody counts from the last contact that was entered, or else
/// today only, and is never new.
struct VolunteerStock: Sendable {
  struct Member: Sendable {
    let entry: Entry<Volunteer>
    /// The first day that is known; nil where none is.
    let first: Day?
    /// The last day; nil for who is still there.
    let last: Day?
    /// From when on there is anything that tells of them.
    fileprivate let known: Day

    func isThere(on day: Day) -> Bool {
      (first ?? known) <= day && (last.map { $0 > day } ?? true)
    }
  }

  let members: [Member]
  private let today: Day

  private static let interested: Set = ["", "new", "interested", "interview"]

  private static func mayCount(_ entry: Entry<Volunteer>, _ today: Day) -> Bool {
    !interested.contains(entry.record.state.key) && !entry.record.isRestricted(on: today)
  }

  /// Whether somebody in use volunteers by what stands in the record today.
  static func isVolunteer(_ entry: Entry<Volunteer>, _ today: Day) -> Bool {
    mayCount(entry, today) && entry.record.state.key != "left"
  }

  init(_ books: OfficeBooks) {
    let office = books.office
    today = office.today
    var beginnings: [RecordID: Day] = [:]
    func note(_ volunteer: RecordID?, _ day: Day?) {
      guard let volunteer, let day else { return }
      beginnings[volunteer] = min(beginnings[volunteer] ?? day, day)
    }
    // What was never more than a proposal or a draft began nothing.
    for entry in office.kept(Placement.self)
    where ServiceDays.served.contains(entry.record.state.key) {
      let placement = entry.record
      note(placement.volunteer, [placement.trial, placement.start].compactMap { $0 }.min())
    }
    for entry in office.kept(GuideAgreement.self)
    where ServiceDays.guided.contains(entry.record.state.key) {
      note(entry.record.guide, entry.record.start)
    }
    for entry in office.kept(HoursEntry.self) { note(entry.record.volunteer, entry.record.day) }
    for entry in office.interviews { note(entry.record.volunteer, entry.record.day) }
    members = office.kept(Volunteer.self).compactMap { entry in
      guard VolunteerStock.mayCount(entry, office.today) else { return nil }
      let volunteer = entry.record
      let first = volunteer.servingSince ?? beginnings[entry.id]
      let known = min(volunteer.lastContact ?? office.today, office.today)
      guard volunteer.state.key == "left" else {
        return Member(entry: entry, first: first, last: volunteer.archived, known: known)
      }
      // Who left on an unknown day is not there on any.
      let served = books.service.last(of: entry.id) ?? volunteer.lastContact
      guard let last = [served, volunteer.archived].compactMap({ $0 }).min() else { return nil }
      return Member(entry: entry, first: first, last: last, known: known)
    }
  }

  /// Who is there at the end of a day.
  func there(on day: Day) -> [Entry<Volunteer>] {
    members.filter { $0.isThere(on: day) }.map(\.entry)
  }

  /// Whose first day lies in a period and is not ahead.
  func begun(in period: ReportPeriod) -> [Entry<Volunteer>] {
    members.filter { period.holdsKnown($0.first, on: today) }.map(\.entry)
  }

  /// Whose last day lies in a period and is not ahead.
  func left(in period: ReportPeriod) -> [Entry<Volunteer>] {
    members.filter { period.holdsKnown($0.last, on: today) }.map(\.entry)
  }
}
