/// The warnings about people who are left alone: W19 and W20.
enum AccompanimentWarnings {
  static let all = [
    Warning(
      19,
      Text(de: "Ohne Kontakt im Einsatz", en: "No contact during a placement"),
      urgency: .soon,
      area: .volunteers,
      action: .contact,
      rule: Text(
        de:
          "Ein Einsatz läuft oder ist auf Probe, und seit Wochen ist kein Kontakt eingetragen: weder als letzter Kontakt noch als Rücksprache, Erstgespräch oder Supervision. Die Wochen zählen frühestens ab dem Beginn des Einsatzes.",
        en:
          "A placement is active or on trial, and for weeks no contact was entered: neither as last contact nor as a consultation, a first interview or supervision. The weeks count from the start of the placement at the earliest."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.contact],
      books: withoutContact
    ),
    Warning(
      20,
      Text(de: "Qualifiziert, aber nicht eingesetzt", en: "Qualified, but not deployed"),
      urgency: .later,
      area: .volunteers,
      action: .place,
      rule: Text(
        de:
          "Jemand hat einen Kurs abgeschlossen oder eine Qualifikation, die noch gilt, und hatte seither monatelang keinen Einsatz. Wer pausiert oder ausgeschieden ist, zählt nicht.",
        en:
          "Somebody completed a course or has a qualification that still holds, and has had no placement for months since. Those who are paused or have left do not count."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.undeployed],
      books: undeployed
    ),
  ]

  /// The latest of the days by volunteer, today at the latest.
  private static func latest(
    _ days: [(RecordID?, Day?)],
    until today: Day
  ) -> [RecordID: Day] {
    var found: [RecordID: Day] = [:]
    for case (let id?, let day?) in days where day <= today && found[id] ?? day <= day {
      found[id] = day
    }
    return found
  }

  @Sendable
  private static func withoutContact(_ books: OfficeBooks) -> [WarningCase] {
    let (office, book) = (books.office, books.load)
    let today = office.today
    let weeks = office.value(of: VolunteerThresholds.contact)
    return office.volunteers.compactMap { volunteer in
      let running = book.placements(of: volunteer.id).filter {
        ["trial", "active"].contains($0.record.state.key) && $0.record.start ?? today <= today
      }
      guard !running.isEmpty, volunteer.record.state.key != "left" else { return nil }
      let last = books.contacts[volunteer.id]
      // A beginning that nobody noted may lie long ago.
      let starts = running.map(\.record.start)
      let start = starts.contains(nil) ? nil : starts.compactMap { $0 }.min()
      let since = [last, start].compactMap { $0 }.max()
      if let since, since.adding(days: 7 * weeks) > today { return nil }
      let name = LoadWords.name(volunteer)
      let sentence =
        if let day = last.map(WarningWords.day) {
          Text(
            de: "Mit „\(name)“, im Einsatz, ist seit \(day.de) kein Kontakt eingetragen.",
            en: "No contact with “\(name)”, who is placed, has been entered since \(day.en)."
          )
        } else {
          Text(
            de: "Mit „\(name)“, im Einsatz, ist noch nie ein Kontakt eingetragen.",
            en: "No contact with “\(name)”, who is placed, was ever entered."
          )
        }
      return WarningCase(19, sentence, records: [volunteer.id] + running.map(\.id))
    }
  }

  @Sendable
  private static func undeployed(_ books: OfficeBooks) -> [WarningCase] {
    let (office, book) = (books.office, books.load)
    let today = office.today
    let months = office.value(of: VolunteerThresholds.undeployed)
    let qualified = qualified(office)
    let served = latest(
      office.placements.map { entry in
        (entry.record.volunteer, entry.record.lastServed(today))
      }
        + office.guideAgreements.map { entry in
          let isPast = ["ended", "handed-over"].contains(entry.record.state.key)
          return (entry.record.guide, isPast ? entry.record.end.map { min($0, today) } : nil)
        }
        + office.hours.map { ($0.record.volunteer, $0.record.day) },
      until: today
    )
    let guiding = Set(
      office.guideAgreements.filter { ["running", "paused"].contains($0.record.state.key) }
        .compactMap(\.record.guide)
    )
    return office.volunteers.compactMap { volunteer in
      let id = volunteer.id
      guard let first = qualified[id], !["paused", "left"].contains(volunteer.record.state.key),
        !guiding.contains(id),
        // What is on its way or runs is a placement; one whose end has passed is none.
        !book.placements(of: id).contains(where: {
          $0.record.isOpen && $0.record.end ?? today >= today
        })
      else { return nil }
      let since = max(first.day, served[id] ?? first.day)
      guard since.adding(months: months) <= today else { return nil }
      let (name, day) = (LoadWords.name(volunteer), WarningWords.day(since))
      let sentence =
        served[id].map { $0 >= first.day } ?? false
        ? Text(
          de: "„\(name)“ ist qualifiziert, aber seit \(day.de) ohne Einsatz.",
          en: "“\(name)” is qualified, but without placement since \(day.en)."
        )
        : Text(
          de: "„\(name)“ ist seit \(day.de) qualifiziert und war seither nicht im Einsatz.",
          en: "“\(name)” has been qualified since \(day.en) and has not been deployed since."
        )
      return WarningCase(20, sentence, records: [id, first.record])
    }
  }

  /// Since when each volunteer is qualified, and the record that tells it.
  private static func qualified(_ office: Office) -> [RecordID: (day: Day, record: RecordID)] {
    let today = office.today
    let completed = office.participations.map { entry in
      let isDone = entry.record.state.key == "completed"
      return (entry.record.volunteer, isDone ? entry.record.completed : nil, entry.id)
    }
    let acquired = office.qualifications.map { entry in
      let holds = entry.record.until.map { $0 >= today } ?? true
      return (entry.record.volunteer, holds ? entry.record.acquired : nil, entry.id)
    }
    var found: [RecordID: (day: Day, record: RecordID)] = [:]
    for case (let id?, let day?, let record) in completed + acquired where day <= today {
      if let known = found[id], known.day <= day { continue }
      found[id] = (day, record)
    }
    return found
  }
}

extension Placement {
  /// The last day on which it took time; nil where it never did.
  fileprivate func lastServed(_ today: Day) -> Day? {
    let last = end.map { min($0, today) }
    switch state.key {
    case "trial", "active", "ended": return last
    case "paused": return paused ?? last
    default: return nil
    }
  }
}
