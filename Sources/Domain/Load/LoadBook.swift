/// What takes the time of each volunteer, by volunteer.
package struct LoadBook: Sendable {
  private let placements: [RecordID: [Entry<Placement>]]
  private let absences: [RecordID: [Entry<Absence>]]

  package init(_ office: Office) {
    self.init(placements: office.placements, absences: office.absences)
  }

  package init(placements: [Entry<Placement>], absences: [Entry<Absence>]) {
    self.placements = LoadBook.grouped(placements, \.volunteer)
    self.absences = LoadBook.grouped(absences, \.volunteer)
  }

  private static func grouped<R: Record>(
    _ entries: [Entry<R>],
    _ owner: KeyPath<R, RecordID?>
  ) -> [RecordID: [Entry<R>]] {
    var groups: [RecordID: [Entry<R>]] = [:]
    for entry in entries {
      if let id = entry.record[keyPath: owner] { groups[id, default: []].append(entry) }
    }
    return groups
  }

  package func placements(of volunteer: RecordID) -> [Entry<Placement>] {
    placements[volunteer] ?? []
  }

  package func absences(of volunteer: RecordID) -> [Entry<Absence>] { absences[volunteer] ?? [] }

  package func isAbsent(_ volunteer: RecordID, on day: Day) -> Bool {
    absences(of: volunteer).contains { $0.record.period.contains(day) }
  }

  /// The absence that runs on a day, else the next one.
  package func nextAbsence(of volunteer: RecordID, from day: Day) -> Period? {
    absences(of: volunteer).map(\.record.period)
      .filter { $0.until.map { $0 >= day } ?? true }
      .min { ($0.from ?? day, $0.until ?? day) < ($1.from ?? day, $1.until ?? day) }
  }

  /// The minutes a week that somebody has promised on a day.
  package func committed(by volunteer: RecordID, on day: Day, today: Day) -> Int {
    placements(of: volunteer).reduce(0) { sum, placement in
      guard placement.record.fills(day, today: today) else { return sum }
      return sum + (placement.record.hoursPerWeek?.count ?? 0)
    }
  }

  /// The minutes a week that are left of those declared, below 0 over capacity; nil where nothing
  /// was declared.
  package func free(of volunteer: Entry<Volunteer>, on day: Day, today: Day) -> Int? {
    volunteer.record.hoursPerWeek.map {
      $0.count - committed(by: volunteer.id, on: day, today: today)
    }
  }
}
