/// The professional services by what they are there for (requirement 95).
package struct ReferralDirectory: Sendable {
  /// The services for one boundary or one topic.
  package struct Section: Sendable {
    /// What goes beyond volunteers, or what it is about.
    package enum Subject: Hashable, Sendable {
      case boundary(Term)
      case topic(Term)
      /// Services of which neither is known.
      case other
    }

    package let subject: Subject
    /// By name.
    package let services: [Entry<ReferralService>]
  }

  /// Boundaries first, each in the order of its vocabulary and then as the office names them.
  package let sections: [Section]

  package init(_ services: [Entry<ReferralService>], _ terms: OfficeTerms = .none) {
    let sorted = services.map { (entry: $0, key: Folding.fold($0.record.name)) }
      .sorted { ($0.key, $0.entry.id) < ($1.key, $1.entry.id) }.map(\.entry)
    let boundaries = Self.parts(sorted, terms[.boundaries], \.boundaries) { .boundary($0) }
    let topics = Self.parts(sorted, terms[.topics], \.topics) { .topic($0) }
    let rest = sorted.filter { $0.record.boundaries.isEmpty && $0.record.topics.isEmpty }
    sections =
      boundaries + topics + (rest.isEmpty ? [] : [Section(subject: .other, services: rest)])
  }

  private static func parts(
    _ services: [Entry<ReferralService>],
    _ vocabulary: Vocabulary,
    _ terms: KeyPath<ReferralService, [Term]>,
    _ subject: (Term) -> Section.Subject
  ) -> [Section] {
    let known = vocabulary.entries.map(\.term)
    let used = Set(services.flatMap { $0.record[keyPath: terms] })
    let own = used.subtracting(known).sorted { $0.key < $1.key }
    return (known.filter(used.contains) + own).map { term in
      let fitting = services.filter { $0.record[keyPath: terms].contains(term) }
      return Section(subject: subject(term), services: fitting)
    }
  }

  /// All services, those with most of the topics first, then by name.
  package static func ranked(
    _ services: [Entry<ReferralService>],
    for topics: [Term]
  ) -> [(service: Entry<ReferralService>, common: [Term])] {
    services.map { service in
      (service: service, common: topics.filter { service.record.topics.contains($0) })
    }.sorted { left, right in
      if left.common.count != right.common.count { return left.common.count > right.common.count }
      let (first, second) = (left.service.record.name, right.service.record.name)
      return (Folding.fold(first), left.service.id) < (Folding.fold(second), right.service.id)
    }
  }
}
