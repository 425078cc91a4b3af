/// The money of the office's own projects by year and source, with the share of own money in it.
///
/// Projects in which the office has no part are left out.
package struct FundingSums: Sendable {
  package struct Sum: Hashable, Sendable {
    /// Thought of, checked or applied for.
    package var planned = Money(cents: 0)
    package var granted = Money(cents: 0)
    package var called = Money(cents: 0)
    package var spent = Money(cents: 0)

    /// Planned and granted together.
    package var whole: Money { planned + granted }

    var isEmpty: Bool { [planned, granted, called, spent].allSatisfy { $0.cents == 0 } }

    static func += (left: inout Sum, right: Sum) {
      left.planned += right.planned
      left.granted += right.granted
      left.called += right.called
      left.spent += right.spent
    }
  }

  package struct Row: Sendable {
    package let source: Term
    package let sum: Sum
    /// The fundings in it.
    package let fundings: [RecordID]
  }

  package struct Year: Sendable {
    package let year: Int
    /// In the order of the list of sources, own money last.
    package let rows: [Row]
    package let total: Sum
    /// How much of what is planned and granted is own money; nil where that is nothing.
    package let ownShare: Share?
  }

  /// All years in which there is money, in their order.
  package let years: [Year]
  /// Money of which no year is known, and the fundings it belongs to.
  package let undated: [(funding: RecordID, amount: Money)]

  package init(_ book: FundingBook) {
    var sums: [Int: [Term: (sum: Sum, fundings: [RecordID])]] = [:]
    var undated: [(funding: RecordID, amount: Money)] = []
    for entry in book.office.fundings where entry.record.counts && book.isOurs(entry.record) {
      let source = book.source(of: entry.record)
      var own: [Int: Sum] = [:]
      let years = book.years(of: entry)
      for (year, amount) in years.amounts {
        own[year, default: Sum()] +=
          entry.record.isGranted ? Sum(granted: amount) : Sum(planned: amount)
      }
      for (year, amount) in years.spent { own[year, default: Sum()].spent += amount }
      for call in book.calls(of: entry.id) {
        guard let day = call.record.day, let amount = call.record.amount else { continue }
        own[day.year, default: Sum()].called += amount
      }
      if years.undated.cents != 0 { undated.append((entry.id, years.undated)) }
      for (year, sum) in own where !sum.isEmpty {
        var of = sums[year, default: [:]][source] ?? (Sum(), [])
        of.sum += sum
        of.fundings.append(entry.id)
        sums[year, default: [:]][source] = of
      }
    }
    self.undated = undated
    let order = book.office.terms[.fundingSources].entries.map(\.term) + [.none, FundingBook.own]
    let places = Dictionary(order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first
    }
    years = sums.sorted { $0.key < $1.key }.map { year, sources in
      let rows = sources.sorted {
        (places[$0.key] ?? order.count, $0.key.key) < (places[$1.key] ?? order.count, $1.key.key)
      }.map { Row(source: $0.key, sum: $0.value.sum, fundings: $0.value.fundings) }
      return Year(year, rows)
    }
  }
}

extension FundingSums.Year {
  fileprivate init(_ year: Int, _ rows: [FundingSums.Row]) {
    self.year = year
    self.rows = rows
    total = rows.reduce(into: FundingSums.Sum()) { $0 += $1.sum }
    let own = rows.filter { $0.source == FundingBook.own }.map(\.sum.whole)
    ownShare = Share(Money.sum(own), of: total.whole)
  }
}

extension Share {
  /// A part of an amount in per cent, rounded to a hundredth; nil for what is none.
  init?(_ part: Money, of whole: Money) {
    guard whole.cents > 0, (0...whole.cents).contains(part.cents) else { return nil }
    let (high, low) = part.cents.magnitude.multipliedFullWidth(by: 10_000)
    let (quotient, rest) = whole.cents.magnitude.dividingFullWidth((high, low))
    let isUp = rest >= whole.cents.magnitude - rest
    self.init(hundredths: Int(clamping: quotient) + (isUp ? 1 : 0))
  }
}
