/// The professional services in the order in which they come into question.
package enum ReferralChoice {
  /// Those that are there for a boundary first, in the order of their names.
  package static func ranked(
    _ services: [Entry<ReferralService>],
    for boundary: Term
  ) -> [(service: Entry<ReferralService>, isMatching: Bool)] {
    let sorted = services.sorted {
      (Folding.fold($0.record.name), $0.id) < (Folding.fold($1.record.name), $1.id)
    }
    let (matching, others) = (
      sorted.filter { $0.record.boundaries.contains(boundary) },
      sorted.filter { !$0.record.boundaries.contains(boundary) }
    )
    return matching.map { ($0, true) } + others.map { ($0, false) }
  }
}
