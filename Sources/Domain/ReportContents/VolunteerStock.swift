/// Who volunteers on a day, since when and until when, as far as the records tell.
///
/// Who has only shown interest is no volunteer yet; whose data may not be processed is not counted.
/// Without any day of a beginning somebody counts as having been there always, and is never new.
struct VolunteerStock: Sendable {
  struct Member: Sendable {
    let entry: Entry<Volunteer>
    /// The first day that is known; nil where none is.
    let first: Day?
    /// The last day; nil for who is still there.
    let last: Day?

    func isThere(on day: Day) -> Bool {
      (first.map { $0 <= day } ?? true) && (last.map { $0 > day } ?? true)
    }
  }

  let members: [Member]

  private static let interested: Set = ["", "new", "interested", "interview"]

  private static func mayCount(_ volunteer: Volunteer, _ today: Day) -> Bool {
    !interested.contains(volunteer.state.key) && !volunteer.isRestricted(on: today)
  }

  /// Whether somebody in use volunteers by what stands in the record today.
  static func isVolunteer(_ volunteer: Volunteer, _ today: Day) -> Bool {
    mayCount(volunteer, today) && volunteer.state.key != "left"
  }

  init(_ books: OfficeBooks) {
    let office = books.office
    var beginnings: [RecordID: Day] = [:]
    func note(_ volunteer: RecordID?, _ day: Day?) {
      guard let volunteer, let day else { return }
      beginnings[volunteer] = min(beginnings[volunteer] ?? day, day)
    }
    for entry in office.kept(Placement.self) {
      let placement = entry.record
      note(placement.volunteer, [placement.trial, placement.start].compactMap { $0 }.min())
    }
    for entry in office.kept(GuideAgreement.self) { note(entry.record.guide, entry.record.start) }
    for entry in office.kept(HoursEntry.self) { note(entry.record.volunteer, entry.record.day) }
    for entry in office.interviews { note(entry.record.volunteer, entry.record.day) }
    members = office.kept(Volunteer.self).compactMap { entry in
      let volunteer = entry.record
      guard VolunteerStock.mayCount(volunteer, office.today) else { return nil }
      let first = volunteer.servingSince ?? beginnings[entry.id]
      guard volunteer.state.key == "left" else {
        return Member(entry: entry, first: first, last: volunteer.archived)
      }
      // Who left on an unknown day is not there on any.
      let served = books.service.last(of: entry.id) ?? volunteer.lastContact
      guard let last = [served, volunteer.archived].compactMap({ $0 }).min() else { return nil }
      return Member(entry: entry, first: first, last: last)
    }
  }

  /// Who is there at the end of a day.
  func there(on day: Day) -> [Entry<Volunteer>] {
    members.filter { $0.isThere(on: day) }.map(\.entry)
  }

  /// Whose first day lies in a period.
  func begun(in period: ReportPeriod) -> [Entry<Volunteer>] {
    members.filter { period.holds($0.first) }.map(\.entry)
  }

  /// Whose last day lies in a period.
  func left(in period: ReportPeriod) -> [Entry<Volunteer>] {
    members.filter { period.holds($0.last) }.map(\.entry)
  }
}
