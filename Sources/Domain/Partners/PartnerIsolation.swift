/// Partners that work for themselves: in no network, no agreement and no meeting (requirement 35).
package enum PartnerIsolation {
  /// Partners without a link, whether known for long or not.
  package static func unlinked(in books: OfficeBooks) -> [RecordID] {
    let office = books.office
    let linked = linked(in: books)
    let own = office.own
    let states: Set = ["interview", "partner"]
    return office.partners.filter { entry in
      states.contains(entry.record.state.key) && !own.contains(entry.id)
        && !linked.contains(entry.id)
    }.map(\.id)
  }

  private static func linked(in books: OfficeBooks) -> Set<RecordID> {
    let office = books.office
    let today = office.today
    var linked: Set<RecordID> = []
    let networks = Set(
      office.networks.compactMap { $0.record.period.contains(today) ? $0.id : nil }
    )
    for entry in office.memberships where entry.record.period.contains(today) {
      guard let network = entry.record.network, networks.contains(network) else { continue }
      if let partner = entry.record.partner { linked.insert(partner) }
    }
    for entry in office.networks where networks.contains(entry.id) {
      if let coordinator = entry.record.coordinator { linked.insert(coordinator) }
    }
    for entry in office.agreements where entry.record.isSettled || entry.record.isPending {
      if entry.record.end ?? today >= today { linked.formUnion(office.parties(of: entry.record)) }
    }
    for entry in office.tandems where entry.record.period.contains(today) {
      linked.formUnion([entry.record.agency, entry.record.guide].compactMap { $0 })
    }
    linked.formUnion(met(in: books))
    return linked
  }

  /// Who was at a meeting within the months, or is to come to one.
  private static func met(in books: OfficeBooks) -> Set<RecordID> {
    let office = books.office
    let since = office.today.adding(months: -office.value(of: Thresholds.isolation))
    let contacts = books.lookup(Contact.self)
    var met: Set<RecordID> = []
    for entry in office.meetings where entry.record.state.key != "cancelled" {
      guard let day = entry.record.day, day > since else { continue }
      met.formUnion(entry.record.partners)
      for person in entry.record.participants {
        met.formUnion(contacts.entry(person)?.record.partners ?? [])
      }
    }
    return met
  }
}
