/// Communities, languages and districts in which something is needed, against who and what is there
/// (requirement 218, W47).
///
/// Needs and requests of the period count, whatever became of them, and those from before that were
/// still open in it. A request names districts and languages, a need districts; the communities of
/// the partner that needs something are those for whom it is needed.
package struct UnreachedGroups: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case community
    case language
    case district

    package var vocabulary: Vocabulary {
      switch self {
      case .community: .communities
      case .language: .languages
      case .district: .districts
      }
    }

    package var title: Text {
      switch self {
      case .community: Text(de: "Community", en: "Community")
      case .language: Text(de: "Sprache", en: "Language")
      case .district: Text(de: "Stadtteil", en: "District")
      }
    }
  }

  package struct Row: Sendable {
    package let kind: Kind
    package let term: Term
    /// Needs and requests, each once.
    package internal(set) var asked: [RecordID] = []
    package internal(set) var volunteers: Set<RecordID> = []
    /// Offers, projects and services.
    package internal(set) var offers: Set<RecordID> = []

    /// Whether something is needed and nobody and nothing is there.
    package var isUnreached: Bool { !asked.isEmpty && volunteers.isEmpty && offers.isEmpty }
  }

  /// What is asked for, those that are not reached first, then by how much is asked.
  package let rows: [Row]

  /// Looks at the days from one to another; `volunteers` are those who were there on the last.
  package init(
    _ books: OfficeBooks,
    _ volunteers: [Entry<Volunteer>],
    from: Day,
    until: Day,
    onlyUnreached: Bool = false
  ) {
    let period = Period(from: from, until: until)
    var count = UnreachedCount(books, period, until, onlyUnreached: onlyUnreached)
    count.addNeeds()
    count.addRequests()
    count.addVolunteers(volunteers)
    count.addOffers()
    rows = count.rows.values.sorted { left, right in
      (left.isUnreached ? 0 : 1, -left.asked.count, left.kind.rawValue, left.term.key)
        < (right.isUnreached ? 0 : 1, -right.asked.count, right.kind.rawValue, right.term.key)
    }
  }

  /// What is not reached over the months of W47, up to today.
  package static func today(_ books: OfficeBooks) -> [Row] {
    let office = books.office
    let months = office.value(of: ReportThresholds.unreached)
    let there = office.volunteers.filter { VolunteerStock.isVolunteer($0, office.today) }
    return UnreachedGroups(
      books,
      there,
      from: office.today.adding(months: -max(0, months)),
      until: office.today,
      onlyUnreached: true
    ).rows
  }
}
