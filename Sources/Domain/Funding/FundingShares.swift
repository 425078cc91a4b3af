/// Whether the shares of a project's givers are the whole, time by time (requirement 160).
package struct FundingShares: Sendable {
  package enum Verdict: Hashable, Sendable {
    case complete
    /// The part that is missing.
    case missing(Text)
    /// The part that is too much.
    case over(Text)
    /// Some have no share, and those that have one are not more than the whole.
    case untold(without: Int)
  }

  /// A time in which the same fundings run.
  package struct Span: Sendable {
    package let period: Period
    package let fundings: [Entry<ProjectFunding>]
    package let verdict: Verdict
    package let sum: ShareSum
    /// Whose share and amount disagree by more than a euro, with what the share would be.
    package let differing: [(funding: RecordID, expected: Money)]
  }

  package let isUnfunded: Bool
  /// In the order of their days; none where no funding counts.
  package let spans: [Span]

  /// `fundings` are those of the project.
  package init(_ project: Project?, _ fundings: [Entry<ProjectFunding>]) {
    isUnfunded = project?.isUnfunded ?? false
    let counting = fundings.filter(\.record.counts)
    spans = FundingShares.times(counting.map(\.record.period)).compactMap { period in
      let running = counting.filter { $0.record.period.meets(period) }
      return running.isEmpty ? nil : Span(period, running)
    }
  }

  /// What runs on a day, else what comes next, else what was last.
  package func span(on day: Day) -> Span? {
    spans.first { $0.period.until.map { $0 >= day } ?? true } ?? spans.last
  }

  /// The times between the days on which one of the periods begins or ends.
  private static func times(_ periods: [Period]) -> [Period] {
    let starts = periods.compactMap(\.from)
    let next = periods.compactMap { $0.until?.adding(days: 1) }
    let cuts = Array(Set(starts + next)).sorted()
    guard let first = cuts.first, let last = cuts.last else {
      return periods.isEmpty ? [] : [Period(from: nil, until: nil)]
    }
    let inner = zip(cuts, cuts.dropFirst()).map {
      Period(from: $0, until: $1.adding(days: -1))
    }
    return [Period(from: nil, until: first.adding(days: -1))] + inner
      + [Period(from: last, until: nil)]
  }
}

extension FundingShares.Span {
  fileprivate init(_ period: Period, _ fundings: [Entry<ProjectFunding>]) {
    self.period = period
    self.fundings = fundings
    let shares = fundings.compactMap(\.record.share)
    sum = ShareSum(shares)
    let without = fundings.count - shares.count
    if sum.isMoreThanWhole {
      verdict = .over(sum.difference)
    } else if without > 0 {
      verdict = .untold(without: without)
    } else {
      verdict = sum.isWhole ? .complete : .missing(sum.difference)
    }
    differing = verdict == .complete ? Self.differing(fundings) : []
  }

  /// Amounts are compared only where all are known, and for the same time.
  private static func differing(
    _ fundings: [Entry<ProjectFunding>]
  ) -> [(funding: RecordID, expected: Money)] {
    let amounts = fundings.compactMap(\.record.amount)
    guard amounts.count == fundings.count, Set(fundings.map(\.record.period)).count == 1 else {
      return []
    }
    let total = Money.sum(amounts)
    return fundings.compactMap { entry in
      guard let share = entry.record.share, let amount = entry.record.amount else { return nil }
      let expected = share.part(of: total)
      // What was typed in per cent may be rounded by half a hundredth: a part of 20,000.
      let rounding = share.isPercentage ? total.cents.magnitude / 20_000 : 0
      let (difference, overflow) = amount.cents.subtractingReportingOverflow(expected.cents)
      let isFar = overflow || difference.magnitude > 100 + rounding
      return isFar ? (entry.id, expected) : nil
    }
  }
}
