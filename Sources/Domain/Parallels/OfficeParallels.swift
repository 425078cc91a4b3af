/// The parallel offers and projects of an office, and what was decided about them.
package struct OfficeParallels: Sendable {
  /// One pair, and the review of it if there is one.
  package struct Row: Hashable, Sendable {
    package let pair: ParallelPair
    package let review: RecordID?
    /// What the review found; no term where there is none.
    package let verdict: Term

    /// Whether it was decided that nothing is to be done.
    package var isSettled: Bool { OfficeParallels.settling.contains(verdict.key) }
  }

  package let radar: ParallelRadar
  private let findings: ParallelFindings
  /// Those that nobody has decided about, in the order of the radar.
  package let open: [Row]
  /// How many of them there are, also those that are not listed.
  package let openCount: Int
  /// Those that are coordinated or no double, and still parallel, the newest decision first.
  package let settled: [Row]

  package init(_ office: Office, limits: ParallelLimits = ParallelLimits()) {
    let radar = OfficeParallels.radar(of: office)
    self.init(radar, radar.search(limits), office)
  }

  /// The same pairs with the reviews of an office whose offers and projects are still the same.
  package func reviewed(in office: Office) -> OfficeParallels {
    OfficeParallels(radar, findings, office)
  }

  private init(_ radar: ParallelRadar, _ findings: ParallelFindings, _ office: Office) {
    self.radar = radar
    self.findings = findings
    let reviews = OfficeParallels.reviews(office.reviews)
    func row(_ pair: ParallelPair) -> Row {
      let review = reviews[pair.key]
      return Row(pair: pair, review: review?.id, verdict: review?.record.verdict ?? .none)
    }
    let decided = reviews.filter { OfficeParallels.settling.contains($0.value.record.verdict.key) }
    settled = decided.sorted {
      OfficeParallels.isOlder($1.value, $0.value)
    }.compactMap { key, _ in radar.pair(key).map(row) }
    open = findings.pairs.map(row).filter { !$0.isSettled }
    openCount = findings.count - settled.count
  }

  /// The radar over all offers and projects of an office that are not past.
  package static func radar(of office: Office) -> ParallelRadar {
    ParallelRadar(
      office.offers.compactMap { ComparedOffer($0.id, $0.record, today: office.today) }
        + office.projects.compactMap { ComparedOffer($0.id, $0.record, today: office.today) },
      similarity: office.value(of: Thresholds.similarity)
    )
  }

  private static let settling: Set<String> = ["coordinated", "no-double"]

  /// The newest review of each pair.
  private static func reviews(
    _ all: [Entry<PairReview>]
  ) -> [ParallelPair.Key: Entry<PairReview>] {
    var newest: [ParallelPair.Key: Entry<PairReview>] = [:]
    for entry in all where entry.isInUse {
      guard let pair = entry.record.pair else { continue }
      let key = ParallelPair.Key(pair[0], pair[1])
      if let other = newest[key], isOlder(entry, other) { continue }
      newest[key] = entry
    }
    return newest
  }

  private static func isOlder(_ one: Entry<PairReview>, _ other: Entry<PairReview>) -> Bool {
    (one.record.day?.number ?? .min, one.id) < (other.record.day?.number ?? .min, other.id)
  }
}
