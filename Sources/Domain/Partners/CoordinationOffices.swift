/// Offices that coordinate volunteers in the same field and district side by side (W3).
package enum CoordinationOffices {
  /// Several of them that all have something in common.
  package struct Group: Hashable, Sendable {
    package let offices: [RecordID]
    /// The focus topics that all of them have.
    package let topics: Set<Term>
    /// Where all of them are; empty for everywhere.
    package let districts: Set<Term>
  }

  /// The types of partners that coordinate volunteers.
  package static let types: Set<Term> = [Term("agency"), Term("kobe"), Term("guide")]

  /// The groups of a day, without those that work in one tandem or under an agreement in force.
  ///
  /// No district means everywhere; units of one house are one office, and an office with whom the
  /// cooperation ended is left out.
  package static func find(in office: Office, on day: Day) -> [Group] {
    let book = ResponsibilityBook(office, on: day)
    return find(book, AgreementsByParties(office), in: office, on: day)
  }

  /// The same for the day of the office.
  static func today(_ books: OfficeBooks) -> [Group] {
    find(books.responsibilities, books.agreements, in: books.office, on: books.office.today)
  }

  private static func find(
    _ book: ResponsibilityBook,
    _ agreements: AgreementsByParties,
    in office: Office,
    on day: Day
  ) -> [Group] {
    let tandems = office.tandems.map(\.record).filter { tandem in
      tandem.archived == nil && tandem.period.contains(day)
    }
    let offices = office.partners.filter { entry in
      types.contains(entry.record.type) && book.counts(entry.id) && !entry.record.focus.isEmpty
    }
    func isSettled(_ one: RecordID, _ other: RecordID) -> Bool {
      tandems.contains { tandem in
        let pair = [tandem.agency, tandem.guide]
        return pair.contains(one) && pair.contains(other)
      } || !agreements.inForce(between: one, other, on: day).isEmpty
    }
    let pairs = PairTable(count: offices.count) { (left, right) -> Joint? in
      let (one, other) = (offices[left], offices[right])
      let topics = Set(one.record.focus).intersection(other.record.focus).subtracting([.none])
      guard !topics.isEmpty,
        let coverage = place(one.record).common(with: place(other.record)),
        !book.isWithin(one.id, other.id), !isSettled(one.id, other.id)
      else { return nil }
      return Joint(topics: topics, coverage: coverage)
    }
    let groups = pairs.groups { joint, pair in
      let topics = joint.topics.intersection(pair.topics)
      guard !topics.isEmpty, let coverage = joint.coverage.common(with: pair.coverage) else {
        return nil
      }
      return Joint(topics: topics, coverage: coverage)
    }
    return groups.map { members, joint in
      Group(
        offices: members.map { offices[$0].id },
        topics: joint.topics,
        districts: joint.coverage.districts
      )
    }
  }

  private struct Joint {
    let topics: Set<Term>
    let coverage: Coverage
  }

  private static func place(_ partner: Partner) -> Coverage {
    Coverage(districts: partner.districts, groups: [])
  }
}
