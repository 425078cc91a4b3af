import Domain
import Testing

/// The rule against the same one said minute by minute, on random offices.
@Suite("Who has time, minute by minute")
struct FreeReferenceTests {
  private struct Dice {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func times(_ count: Int) -> String {
      (0..<below(count)).map { _ in
        let from = below(10) + 8
        let until = from + 1 + below(5)
        return "\(below(3) + 1)@\(padded(from, to: 2))30-\(padded(until, to: 2))15"
      }.joined(separator: ",")
    }

    mutating func day() -> String { Believable.today.adding(days: below(60) - 30).stored }
  }

  @Test
  func `finds the same people at the same times`() {
    // Where nobody was ever found, nothing was compared.
    let found = (0..<40).map(compare)
    #expect(found.count { $0 > 0 } > 10)
  }

  /// How many were found for the questions of a seed.
  private func compare(_ seed: Int) -> Int {
    var count = 0
    var dice = Dice(state: UInt64(seed) &* 7919 + 3)
    var scene = LoadOffice()
    for number in 0..<30 {
      let hours = dice.below(5)
      let id = scene.volunteer(
        "Nr. \(number)",
        hours: hours == 0 ? nil : hours * 60,
        times: dice.times(5),
        state: ["ready", "active", "active", "paused"][dice.below(4)]
      ) { person in
        person.languages =
          [
            [LanguageSkill](stored: "prs:good"), [LanguageSkill](stored: "prs,de:native"), [],
          ][dice.below(3)] ?? []
        person.districts = [[Term("Hafen")], [Term("citywide")], []][dice.below(3)]
        person.homeDistrict = Term(["Hafen", "Altstadt", ""][dice.below(3)])
        if dice.below(4) == 0 { person.availableUntil = Day(dice.day()) }
      }
      for _ in 0..<dice.below(3) {
        let state = ["active", "trial", "ended", "proposed", "paused"][dice.below(5)]
        scene.placement(
          id,
          60,
          from: dice.day(),
          until: dice.day(),
          times: dice.times(3),
          state: state,
          paused: dice.day()
        )
      }
      if dice.below(4) == 0 { scene.absence(id, dice.day(), dice.day()) }
    }
    for _ in 0..<15 {
      var question = FreeQuestion(
        day: Believable.today.adding(days: dice.below(14)),
        from: (dice.below(8) + 8) * 60,
        until: (dice.below(6) + 17) * 60,
        isWhole: dice.below(2) == 0
      )
      if dice.below(2) == 0 { question.language = Term("prs") }
      if dice.below(3) == 0 { question.level = Term("good") }
      if dice.below(2) == 0 { question.district = Term("Hafen") }
      let found = FreeVolunteers(question, in: scene.office).answers
      let expected = scene.office.volunteers.filter { isFree($0, question, scene.office) }
      #expect(Set(found.map(\.volunteer.id)) == Set(expected.map(\.id)), "seed \(seed)")
      count += found.count
      for answer in found {
        let minutes = answer.times.flatMap { Array($0.from..<$0.until) }
        let plain = freeMinutes(answer.volunteer, question, scene.office)
        #expect(pieces(plain, question.least).flatMap { $0 } == minutes, "seed \(seed)")
      }
    }
    return count
  }

  private func isFree(
    _ volunteer: Entry<Volunteer>,
    _ question: FreeQuestion,
    _ office: Office
  ) -> Bool {
    let record = volunteer.record
    let day = question.day
    guard record.state != Term("paused"), record.availableUntil.map({ $0 >= day }) ?? true else {
      return false
    }
    if question.language != nil {
      guard let skill = record.languages.first(where: { $0.language == Term("prs") }) else {
        return false
      }
      if question.level != nil, skill.level != Term("good") { return false }
    }
    if question.district != nil {
      let told = record.districts.isEmpty ? [record.homeDistrict] : record.districts
      guard told.contains(Term("Hafen")) || told.contains(Term("citywide")) else { return false }
    }
    if office.absences.contains(where: { absence in
      guard absence.record.volunteer == volunteer.id, let start = absence.record.start,
        let end = absence.record.end
      else { return false }
      return start <= day && day <= end
    }) {
      return false
    }
    if let hours = record.hoursPerWeek?.count, hours <= 60 * running(volunteer, day, office).count {
      return false
    }
    return !pieces(freeMinutes(volunteer, question, office), question.least).isEmpty
  }

  private func running(_ volunteer: Entry<Volunteer>, _ day: Day, _ office: Office) -> [Placement] {
    office.placements.map(\.record).filter { placement in
      guard placement.volunteer == volunteer.id, let start = placement.start,
        let end = placement.end, start <= day, day <= end
      else { return false }
      switch placement.state.key {
      case "active", "trial": return true
      case "ended": return day < office.today
      case "paused": return placement.paused.map { day < $0 } ?? false
      default: return false
      }
    }
  }

  private func freeMinutes(
    _ volunteer: Entry<Volunteer>,
    _ question: FreeQuestion,
    _ office: Office
  ) -> [Int] {
    let taken = running(volunteer, question.day, office).flatMap(\.times)
    func holds(_ times: [WeekTime], _ minute: Int) -> Bool {
      times.contains {
        $0.weekday == question.day.weekday && $0.from <= minute && minute < $0.until
      }
    }
    return stride(from: question.from, to: question.until, by: 1).filter { minute in
      holds(volunteer.record.availability, minute) && !holds(taken, minute)
    }
  }

  /// Runs of minutes that are long enough.
  private func pieces(_ minutes: [Int], _ least: Int) -> [[Int]] {
    var runs: [[Int]] = []
    for minute in minutes {
      if let last = runs.last?.last, last + 1 == minute {
        runs[runs.count - 1].append(minute)
      } else {
        runs.append([minute])
      }
    }
    return runs.filter { $0.count >= least }
  }
}
