/// How the sides of an agreement saw their cooperation over time (requirements 55, 232).
package struct CooperationTrend: Sendable {
  /// One of the sentences that are rated.
  package struct Criterion: Sendable {
    package let title: Text
    let rating: @Sendable (CooperationCheck) -> Term
  }

  /// One side's answers to one criterion.
  package struct Line: Sendable {
    package let side: RecordID
    /// 1 to 5 for each day; nil where this side did not answer.
    package let ratings: [Int?]

    package var latest: Int? { ratings.last { $0 != nil } ?? nil }
    /// How much better the last answer is than the first; nil where there are not two.
    package var change: Int? {
      let given = ratings.compactMap { $0 }
      guard given.count > 1, let first = given.first, let last = given.last else { return nil }
      return last - first
    }
  }

  package struct Row: Sendable {
    package let title: Text
    package let lines: [Line]

    /// How far the last answers of the sides lie apart; nil where only one side answered.
    package var difference: Int? {
      let latest = lines.compactMap(\.latest)
      guard latest.count > 1, let least = latest.min(), let most = latest.max() else { return nil }
      return most - least
    }
  }

  package static let criteria = [
    Criterion(title: Text(de: "Augenhöhe", en: "Eye level")) { $0.eyeLevel },
    Criterion(title: Text(de: "Transparenz", en: "Transparency")) { $0.transparency },
    Criterion(title: Text(de: "Vertrauen", en: "Trust")) { $0.trust },
    Criterion(title: Text(de: "Akzeptanz", en: "Acceptance")) { $0.acceptance },
    Criterion(title: Text(de: "Wertschätzung", en: "Appreciation")) { $0.appreciation },
    Criterion(title: Text(de: "Kommunikation", en: "Communication")) { $0.communication },
    Criterion(title: Text(de: "Mittlerrolle", en: "Mediator role")) { $0.mediator },
  ]

  /// The days on which anybody answered, in order.
  package let days: [Day]
  /// Those who answered, the parties of the agreement first.
  package let sides: [RecordID]
  /// One row for each criterion, with a line for each side.
  package let rows: [Row]

  /// Puts the checks of one agreement in order; of two answers of a side on one day the later
  /// record counts.
  package init(_ checks: [Entry<CooperationCheck>], parties: [RecordID]) {
    var answers: [RecordID: [Day: Entry<CooperationCheck>]] = [:]
    for check in checks {
      guard let day = check.record.day, let side = check.record.partner else { continue }
      if let other = answers[side]?[day], other.id > check.id { continue }
      answers[side, default: [:]][day] = check
    }
    let days = Set(answers.values.flatMap(\.keys)).sorted()
    let known = parties.filter { answers[$0] != nil }
    let sides = known + answers.keys.filter { !known.contains($0) }.sorted()
    self.days = days
    self.sides = sides
    rows = CooperationTrend.criteria.map { criterion in
      let lines = sides.map { side in
        let ratings = days.map { day in
          answers[side]?[day].flatMap { Int(digits: criterion.rating($0.record).key) }
        }
        return Line(side: side, ratings: ratings)
      }
      return Row(title: criterion.title, lines: lines)
    }
  }
}
