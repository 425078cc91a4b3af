/// The register of all guide projects in the area, others' too (requirements 170, 249).
package struct GuideProjects: Sendable {
  package typealias Count = (term: Term, projects: Int)

  /// Those in which the office has a part, the running ones first.
  package let own: [Entry<Project>]
  package let others: [Entry<Project>]
  /// How many have a carrier of each type; the largest first, without a carrier as none.
  package let carriers: [Count]
  /// How many are attached to what; one that is attached to two counts in both.
  package let attachments: [Count]

  package init(_ office: Office) {
    let today = office.today
    let projects = office.projects.filter(\.record.isGuideProject).map { entry in
      let place = entry.record.isRunning(on: today) ? 0 : entry.record.isClosed ? 2 : 1
      return (place: place, name: Folding.fold(entry.record.name), entry: entry)
    }.sorted { ($0.place, $0.name, $0.entry.id) < ($1.place, $1.name, $1.entry.id) }.map(\.entry)
    own = projects.filter { office.hasPart(in: $0.record) }
    others = projects.filter { !office.hasPart(in: $0.record) }
    let partners = office.lookup(Partner.self)
    carriers = GuideProjects.count(
      projects.map { [partners[$0.record.carrier]?.type ?? .none] }
    )
    attachments = GuideProjects.count(
      projects.map { $0.record.attachments.isEmpty ? [.none] : Set($0.record.attachments) }
    )
  }

  private static func count(_ terms: [Set<Term>]) -> [Count] {
    var counts: [Term: Int] = [:]
    for term in terms.joined() { counts[term, default: 0] += 1 }
    return counts.map { ($0.key, $0.value) }.sorted { (-$0.1, $0.0.key) < (-$1.1, $1.0.key) }
  }
}
