/// Finds offers and projects of different partners that may be the same work done twice (W10).
///
/// Two are parallel for one of two reasons, or for both:
/// - they serve the same need: at least one common topic, a common target group, a common district;
/// - their titles are alike (`TitleProfile`), whatever else is written about them, since what is
///   missing in one of them is often just not filled in.
///
/// For both reasons it holds that
/// - the partners differ. Where the partner of the one takes part in the other they work together,
///   and so they do where one is part of the other, or both of a project.
///   Where one partner is unknown the pair is shown, for a review costs less than double work; where
///   both are unknown nothing says that two are at work, and it is not;
/// - there is a day on which both take place. Periods that touch have the day on which the one ends
///   and the other begins. Without an end, or a beginning, a period is open on that side. Work that
///   follows on other work with the same title is its continuation, not its double.
///
/// No target group, and „keine spezielle Zielgruppe“, is anybody; no district, and „ortsunabhängig“,
/// is everywhere. Without a topic only titles count. Archived, closed and past ones are left out
/// before (`ComparedOffer`).
package struct ParallelRadar: Sendable {
  /// The newest first: those without a beginning last, then by identity.
  let offers: [ComparedOffer]
  let profiles: [TitleProfile]
  private let least: Int
  private let places: Set<String>
  private let ranks: [RecordID: Int]

  /// - Parameter similarity: the percentage from which titles are alike.
  package init(_ offers: [ComparedOffer], similarity: Int = 85) {
    let sorted = offers.sorted {
      let (left, right) = ($0.start?.number ?? .min, $1.start?.number ?? .min)
      return (right, $0.id) < (left, $1.id)
    }
    var places: Set<String> = []
    for district in Set(sorted.lazy.flatMap(\.districts)) where district != Coverage.everywhere {
      places.formUnion(TitleProfile.words(of: district.key))
    }
    self.offers = sorted
    self.places = places
    profiles = sorted.map { TitleProfile($0.title, places: places) }
    least = min(max(similarity, 1), 100)
    ranks = Dictionary(sorted.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// What was compared under an identity; nil where it was left out.
  package func offer(_ id: RecordID) -> ComparedOffer? { ranks[id].map { offers[$0] } }

  /// The pair of two records, whatever the order; nil where they are not parallel or not compared.
  package func pair(_ key: ParallelPair.Key) -> ParallelPair? {
    guard let first = ranks[key.first], let second = ranks[key.second], first != second else {
      return nil
    }
    return pair(offers[first], profiles[first], offers[second], profiles[second])
  }

  /// What an offer that is about to be created would be like, the best reasons first.
  ///
  /// Here titles alike count of the same partner and of any time too: it may be there already.
  /// The same need counts only where the new one says for whom or where it is: what is not filled
  /// in yet would be like everything.
  package func pairs(with new: ComparedOffer) -> [ParallelPair] {
    let profile = TitleProfile(new.title, places: places)
    let isNeedTold = !new.topics.isEmpty && !(new.districts.isEmpty && new.targetGroups.isEmpty)
    let found = offers.indices.compactMap { index -> ParallelPair? in
      let other = offers[index]
      guard other.id != new.id else { return nil }
      let percent = profile.percent(profiles[index])
      let isParallel = isNeedTold && new.isApart(from: other) && new.meets(other)
      let pair = ParallelPair(
        key: ParallelPair.Key(new.id, other.id),
        need: isParallel ? new.need(with: other) : nil,
        titlePercent: percent >= least ? percent : nil
      )
      return pair.reasons > 0 ? pair : nil
    }
    return found.enumerated().sorted {
      (-$0.element.reasons, -($0.element.titlePercent ?? 0), $0.offset)
        < (-$1.element.reasons, -($1.element.titlePercent ?? 0), $1.offset)
    }.map(\.element)
  }

  /// The pairs, the newest first and those with both reasons before the others.
  package func search(_ limits: ParallelLimits = ParallelLimits()) -> ParallelFindings {
    var sweep = ParallelSweep(offers, TitleIndex(profiles, least: least), limits)
    sweep.run()
    return ParallelFindings(
      pairs: sweep.chosen.map { first, second, percent in
        ParallelRadar.pair(offers[first], offers[second], percent)
      },
      count: sweep.count
    )
  }

  private func pair(
    _ one: ComparedOffer,
    _ oneTitle: TitleProfile,
    _ other: ComparedOffer,
    _ otherTitle: TitleProfile
  ) -> ParallelPair? {
    guard one.isApart(from: other), one.meets(other) else { return nil }
    let percent = oneTitle.percent(otherTitle)
    let pair = ParallelRadar.pair(one, other, percent >= least ? percent : nil)
    return pair.reasons > 0 ? pair : nil
  }

  private static func pair(
    _ one: ComparedOffer,
    _ other: ComparedOffer,
    _ percent: Int?
  ) -> ParallelPair {
    ParallelPair(
      key: ParallelPair.Key(one.id, other.id),
      need: one.need(with: other),
      titlePercent: percent
    )
  }
}

/// How many pairs are listed; how many there are is counted in any case.
package struct ParallelLimits: Sendable {
  /// Of one offer with older ones, so that a crowded field does not hide the others.
  package var perOffer = 50
  package var total = 5000

  package init(perOffer: Int = 50, total: Int = 5000) {
    self.perOffer = perOffer
    self.total = total
  }
}

/// What the radar found.
package struct ParallelFindings: Sendable {
  package let pairs: [ParallelPair]
  /// All pairs there are, also those beyond the limits.
  package let count: Int
}
