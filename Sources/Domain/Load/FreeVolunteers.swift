/// Who has time on a day and fits otherwise (requirements 84, 85, 98).
package struct FreeVolunteers: Sendable {
  package struct Answer: Sendable {
    package let volunteer: Entry<Volunteer>
    /// When the person is free within the time asked for.
    package let times: [WeekTime]
    /// The minutes a week that are left; nil where none were declared.
    package let left: Int?
    /// The language asked for.
    package let skill: LanguageSkill?
  }

  /// Those who are free: who speaks best first, then who has most hours left.
  package let answers: [Answer]
  /// Those who fit but were never asked when they have time.
  package let unasked: [RecordID]

  package init(_ question: FreeQuestion, in office: Office) {
    self.init(question, office.volunteers, LoadBook(office), today: office.today)
  }

  package init(
    _ question: FreeQuestion,
    _ volunteers: [Entry<Volunteer>],
    _ book: LoadBook,
    today: Day
  ) {
    var answers: [Answer] = []
    var unasked: [RecordID] = []
    for volunteer in volunteers where FreeVolunteers.fits(volunteer.record, question) {
      let left = book.free(of: volunteer, on: question.day, today: today)
      if left ?? 1 <= 0 || book.isAbsent(volunteer.id, on: question.day) { continue }
      if volunteer.record.availability.isEmpty {
        unasked.append(volunteer.id)
        continue
      }
      let times = FreeVolunteers.times(of: volunteer, book, question, today: today)
      if times.isEmpty { continue }
      answers.append(
        Answer(
          volunteer: volunteer,
          times: times,
          left: left,
          skill: volunteer.record.languages.first { $0.language == question.language }
        )
      )
    }
    self.answers = answers.map { (answer: $0, key: FreeVolunteers.key($0)) }
      .sorted { $0.key < $1.key }.map(\.answer)
    self.unasked = unasked
  }

  /// Whether somebody may serve on the day and brings what is asked for, time apart.
  private static func fits(_ volunteer: Volunteer, _ question: FreeQuestion) -> Bool {
    guard volunteer.canServe(on: question.day) else { return false }
    if let language = question.language {
      let skill = volunteer.languages.first { $0.language == language }
      guard skill?.isSpoken(atLeast: question.level) == true else { return false }
    }
    if let district = question.district {
      let reach = volunteer.reach
      guard reach.contains(district) || reach.contains(Coverage.everywhere) else { return false }
    }
    return question.topic.map(volunteer.topics.contains) ?? true
  }

  /// When somebody is free within the time asked for, in pieces that are long enough.
  private static func times(
    of volunteer: Entry<Volunteer>,
    _ book: LoadBook,
    _ question: FreeQuestion,
    today: Day
  ) -> [WeekTime] {
    guard let wanted = question.time else { return [] }
    let available = volunteer.record.availability.within(wanted)
    if available.isEmpty { return [] }
    let taken = book.placements(of: volunteer.id).flatMap { placement in
      placement.record.fills(question.day, today: today) ? placement.record.times : []
    }
    return available.without(taken).filter { $0.length.count >= question.least }
  }

  private struct Key: Comparable {
    let rank: Int
    let left: Int
    let name: String
    let id: RecordID

    static func < (first: Key, second: Key) -> Bool {
      (first.rank, second.left, first.name, first.id)
        < (second.rank, first.left, second.name, second.id)
    }
  }

  private static func key(_ answer: Answer) -> Key {
    let record = answer.volunteer.record
    return Key(
      rank: answer.skill.map { LanguageSkill.rank($0.level) ?? Int.max } ?? 0,
      left: answer.left ?? 0,
      name: Folding.fold(PersonName.listed(last: record.lastName, first: record.firstName)),
      id: answer.volunteer.id
    )
  }
}
