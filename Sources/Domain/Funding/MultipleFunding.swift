/// Fundings that may not go together (facts 3.1): a directive excludes other money of its source.
package struct MultipleFunding: Sendable {
  package struct Conflict: Hashable, Sendable {
    /// Whose directive excludes the other.
    package let funding: RecordID
    package let other: RecordID
    package let source: Term
    /// The time in which both run.
    package let period: Period
  }

  package let conflicts: [Conflict]

  /// All pairs of one project, and of a project and its programme, that run at the same time.
  package init(_ book: FundingBook) {
    var sources: [RecordID: [Term: [Entry<ProjectFunding>]]] = [:]
    var order: [RecordID] = []
    for entry in book.office.fundings where entry.record.counts && !entry.record.isOwn {
      guard let project = entry.record.project else { continue }
      let source = book.source(of: entry.record)
      guard source != .none else { continue }
      if sources[project] == nil { order.append(project) }
      sources[project, default: [:]][source, default: []].append(entry)
    }
    var found: [Conflict] = []
    for project in order {
      let programme = book.projects[project]?.programme
      for (source, entries) in (sources[project] ?? [:]).sorted(by: { $0.key.key < $1.key.key }) {
        let above = programme == project ? [] : programme.flatMap { sources[$0]?[source] } ?? []
        for (place, entry) in entries.enumerated() {
          for other in Array(entries.dropFirst(place + 1)) + above {
            found += MultipleFunding.conflict(entry, other, source, book)
          }
        }
      }
    }
    conflicts = found
  }

  private static func conflict(
    _ one: Entry<ProjectFunding>,
    _ other: Entry<ProjectFunding>,
    _ source: Term,
    _ book: FundingBook
  ) -> [Conflict] {
    guard let period = one.record.period.common(with: other.record.period) else { return [] }
    func excludes(_ entry: Entry<ProjectFunding>) -> Bool {
      book.directive(of: entry.record)?.excludesSameSource ?? false
    }
    if excludes(one) {
      return [Conflict(funding: one.id, other: other.id, source: source, period: period)]
    }
    return excludes(other)
      ? [Conflict(funding: other.id, other: one.id, source: source, period: period)] : []
  }

  /// The others that may not go together with a funding.
  package func others(of funding: RecordID) -> [RecordID] {
    conflicts.compactMap { one in
      one.funding == funding ? one.other : one.other == funding ? one.funding : nil
    }
  }
}
