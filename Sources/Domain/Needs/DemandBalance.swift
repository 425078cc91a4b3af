/// Needs that no offer meets, and offers that nobody asked for (requirements 129, 131).
///
/// An offer or a project can meet a need where they have a topic, a target group and a district in
/// common; no district is everywhere, no target group is everybody. A need without a topic cannot be
/// compared.
package struct DemandBalance: Sendable {
  /// A need, and what could meet it.
  package struct Row: Sendable {
    package let need: Entry<Need>
    /// Offers of others first, then projects, each by its title.
    package let proposals: [Proposal]
  }

  /// An offer or a project that could meet a need.
  package struct Proposal: Sendable {
    package let id: RecordID
    package let title: String
    /// Who provides it; nil where nobody wrote it down.
    package let partner: RecordID?
    package let shared: SharedNeed
  }

  private let offers: [ComparedOffer]
  private let projects: [ComparedOffer]
  private let needs: [Entry<Need>]
  private let today: Day

  package init(_ office: Office) {
    today = office.today
    offers = office.offers.compactMap { ComparedOffer($0.id, $0.record, today: office.today) }
    projects = office.projects.compactMap { ComparedOffer($0.id, $0.record, today: office.today) }
    needs = office.needs
  }

  /// Open needs that lead to no offer and no project, the most urgent first, then the oldest.
  package var unmet: [Row] {
    let rows = needs.filter { entry in
      entry.record.isOpen && entry.record.offer == nil && entry.record.project == nil
    }.map { Row(need: $0, proposals: proposals(for: $0)) }
    return rows.sorted { left, right in
      (-left.need.record.rank, left.need.record.asked?.number ?? .max, left.need.id)
        < (-right.need.record.rank, right.need.record.asked?.number ?? .max, right.need.id)
    }
  }

  /// Offers that go on or are to come, that no need names and no open need asks for.
  package var unasked: [ComparedOffer] {
    let named = Set(needs.filter { $0.record.state.key != "declined" }.compactMap(\.record.offer))
    let asked = needs.compactMap { ComparedOffer($0.id, $0.record) }
    let rows = offers.filter { offer in
      !named.contains(offer.id) && !asked.contains { $0.need(with: offer) != nil }
    }
    return rows.map { (offer: $0, title: Folding.fold($0.title)) }.sorted {
      ($0.title, $0.offer.id) < ($1.title, $1.offer.id)
    }.map(\.offer)
  }

  /// What others offer that could meet a need.
  package func proposals(for need: Entry<Need>) -> [Proposal] {
    // Also for one that is settled: somebody may look for something better.
    var open = need.record
    open.state = Term("open")
    open.archived = nil
    guard let asked = ComparedOffer(need.id, open) else { return [] }
    return [offers, projects].flatMap { list in
      let found = list.compactMap { other -> Proposal? in
        guard other.partner == nil || other.partner != need.record.partner,
          let shared = asked.need(with: other)
        else { return nil }
        return Proposal(id: other.id, title: other.title, partner: other.partner, shared: shared)
      }
      return found.map { (found: $0, title: Folding.fold($0.title)) }.sorted {
        ($0.title, $0.found.id) < ($1.title, $1.found.id)
      }.map(\.found)
    }
  }
}

extension Need {
  /// How urgent it is, the higher the more.
  fileprivate var rank: Int {
    Vocabulary.urgencies.entries.firstIndex { $0.term == urgency } ?? 1
  }
}
