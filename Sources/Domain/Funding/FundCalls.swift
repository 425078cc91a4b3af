/// What was called of a funding, what came, and what may be called (requirement 173).
package struct FundCalls: Hashable, Sendable {
  package let called: Money
  package let received: Money
  /// What is promised and not called yet, below zero where more was called; nil without an amount.
  package let left: Money?
  /// What of it falls upon the days until today, and at least a cent; nil where there is none.
  package let due: Money?

  package init(_ entry: Entry<ProjectFunding>, _ book: FundingBook) {
    let calls = book.calls(of: entry.id).map(\.record)
    let called = Money.sum(calls.compactMap(\.amount))
    self.called = called
    received = Money.sum(calls.filter { $0.received != nil }.compactMap(\.amount))
    left = entry.record.amount.map { $0 + Money(cents: -called.cents) }
    let project = book.projects[entry.record.project]
    let period = Period(
      from: entry.record.start ?? project?.start,
      until: entry.record.end ?? project?.end
    )
    let until = book.years(of: entry).due(until: book.office.today, in: period)
    let open = until + Money(cents: -called.cents)
    let most = min(open, left ?? open)
    due = entry.record.isGranted && !entry.record.isOwn && most.cents > 0 ? most : nil
  }
}
