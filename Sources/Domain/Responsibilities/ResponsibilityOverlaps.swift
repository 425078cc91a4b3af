/// Tasks for which several offices are responsible at the same place for the same people (W2).
package enum ResponsibilityOverlaps {
  /// Entries of different offices that all meet.
  package struct Overlap: Hashable, Sendable {
    package let task: Term
    /// One entry of each office.
    package let responsibilities: [RecordID]
    package let offices: [RecordID]
    /// Where and for whom all of them are responsible.
    package let coverage: Coverage
    /// The days on which all of them are.
    package let period: Period
    /// What parts their work; nil where nothing does.
    package let settlement: Settlement?

    package func isAhead(of day: Day) -> Bool { period.from.map { $0 > day } ?? false }
  }

  /// What parts the work of two offices that are responsible for the same.
  package enum Settlement: Hashable, Sendable {
    case agreement(RecordID)
    case rule(String)
  }

  /// The overlaps of a day and of the days after it, also those that are settled.
  ///
  /// A unit and the house that it belongs to are the same office in this respect; two units of one
  /// house are not. Days that only touch meet when both hold on the same day. An overlap that
  /// begins later is settled if it will be on the day on which it begins.
  package static func find(in office: Office, on day: Day) -> [Overlap] {
    let book = ResponsibilityBook(office, on: day)
    return find(book, AgreementsByParties(office), in: office, on: day)
  }

  /// The same for the day of the office.
  static func today(_ books: OfficeBooks) -> [Overlap] {
    find(books.responsibilities, books.agreements, in: books.office, on: books.office.today)
  }

  private static func find(
    _ book: ResponsibilityBook,
    _ agreements: AgreementsByParties,
    in office: Office,
    on day: Day
  ) -> [Overlap] {
    office.tasks.flatMap { find($0, book, agreements, on: day) }
  }

  private struct Joint: Equatable {
    let coverage: Coverage
    let period: Period
    let settlement: Settlement?
  }

  private static func find(
    _ task: Term,
    _ book: ResponsibilityBook,
    _ agreements: AgreementsByParties,
    on day: Day
  ) -> [Overlap] {
    let entries = book.responsible(for: task).filter { entry in
      entry.record.end.map { $0 >= day } ?? true
    }
    guard entries.count > 1 else { return [] }
    let pairs = PairTable(count: entries.count) { (left, right) -> Joint? in
      joint(entries[left], entries[right], book, agreements, on: day)
    }
    let groups = pairs.groups { joint, pair in
      guard joint.settlement == pair.settlement,
        let coverage = joint.coverage.common(with: pair.coverage),
        let period = joint.period.common(with: pair.period)
      else { return nil }
      return Joint(coverage: coverage, period: period, settlement: joint.settlement)
    }
    return groups.map { members, joint in
      Overlap(
        task: task,
        responsibilities: members.map { entries[$0].id },
        offices: members.compactMap { entries[$0].record.partner },
        coverage: joint.coverage,
        period: joint.period,
        settlement: joint.settlement
      )
    }
  }

  private static func joint(
    _ left: Entry<Responsibility>,
    _ right: Entry<Responsibility>,
    _ book: ResponsibilityBook,
    _ agreements: AgreementsByParties,
    on day: Day
  ) -> Joint? {
    guard let one = left.record.partner, let other = right.record.partner, one != other,
      let period = left.record.period.common(with: right.record.period),
      let coverage = left.record.coverage.common(with: right.record.coverage),
      !book.isWithin(one, other)
    else { return nil }
    let first = max(day, period.from ?? day)
    let settlement = settlement(left.record, right.record, agreements, one, other, on: first)
    return Joint(coverage: coverage, period: period, settlement: settlement)
  }

  private static func settlement(
    _ left: Responsibility,
    _ right: Responsibility,
    _ agreements: AgreementsByParties,
    _ one: RecordID,
    _ other: RecordID,
    on day: Day
  ) -> Settlement? {
    let linked = [left.agreement, right.agreement].compactMap { $0 }
    let agreement = agreements.inForce(between: one, other, on: day).first { entry in
      entry.record.tasks.contains(left.task) || linked.contains(entry.id)
    }
    if let agreement { return .agreement(agreement.id) }
    let rules = [left.rule, right.rule].filter { rule in rule.contains { !$0.isWhitespace } }
    return rules.first.map { .rule($0) }
  }
}

/// The agreements of the office, found by two of their parties.
struct AgreementsByParties {
  private typealias Known = (entry: Entry<Agreement>, parties: Set<RecordID>)

  private var agreements: [RecordID: [Known]] = [:]

  init(_ office: Office) {
    for entry in office.agreements {
      let parties = Set(office.parties(of: entry.record))
      for party in parties { agreements[party, default: []].append((entry, parties)) }
    }
  }

  /// Those that hold on a day and have both as parties.
  func inForce(between one: RecordID, _ other: RecordID, on day: Day) -> [Entry<Agreement>] {
    (agreements[one] ?? []).filter { known in
      known.parties.contains(other) && known.entry.record.isInForce(on: day)
    }.map(\.entry)
  }
}
