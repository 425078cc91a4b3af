package import Domain
import Store

extension Workspace {
  /// The records in use that the rules look at, as they are now.
  package var office: Office {
    refreshAttention()
    return attention.office
  }

  /// What needs attention today, in the order of the rules.
  package var warnings: [WarningCase] {
    refreshAttention()
    return attention.cases
  }

  /// The rules that found something today, each with its cases, in the order of the rules.
  package var warningGroups: [(rule: Warning, cases: [WarningCase])] {
    refreshAttention()
    return attention.groups
  }

  /// What needs attention about one record.
  package func warnings(about id: RecordID) -> [WarningCase] {
    refreshAttention()
    return attention.cases(about: id)
  }

  /// The settings of the office; the proposals where nobody settled anything.
  package var settings: (id: RecordID, record: OfficeSettings) {
    let all = records(OfficeSettings.self).filter { $0.1.archived == nil }
    return all.min { $0.0 < $1.0 } ?? (OfficeSettings.identity, OfficeSettings())
  }

  private static let kinds: [RecordKind] = [
    OfficeSettings.kind, Partner.kind, Contact.kind, Conversation.kind, Mediation.kind,
    Responsibility.kind, StakeholderNotice.kind, DeclinedRequest.kind, Tandem.kind, Agreement.kind,
    AgreementSide.kind, AgreedTopic.kind, Network.kind, Membership.kind, HelperCircle.kind,
    Presence.kind, Offer.kind,
    PairReview.kind, Project.kind, Meeting.kind, OfficeTerm.kind,
  ]

  private func refreshAttention() {
    let versions = Workspace.kinds.compactMap { kind in
      RecordTypes.type(prefix: kind.prefix).map { table($0).version }
    }
    attention.refresh(Attention.State(day: today, versions: versions), makeOffice)
  }

  private func makeOffice() -> Office {
    var office = Office(today: today)
    office.settings = settings.record
    office.terms = terms
    office.partners = inUse()
    office.contacts = inUse()
    office.conversations = inUse()
    office.mediations = inUse()
    office.responsibilities = inUse()
    office.pastResponsibilities = records(Responsibility.self).compactMap { id, record in
      record.archived == nil ? nil : Entry(id, record)
    }
    office.notices = inUse()
    office.declinedRequests = inUse()
    office.tandems = inUse()
    office.agreements = inUse()
    office.sides = inUse()
    office.agreedTopics = inUse()
    office.networks = inUse()
    office.memberships = inUse()
    office.circles = inUse()
    office.presences = inUse()
    office.offers = inUse()
    office.reviews = inUse()
    office.projects = inUse()
    office.meetings = inUse()
    let changes = records(Responsibility.self).compactMap { id, _ in
      lastChange(of: id).map { (id, $0) }
    }
    office.changed = Dictionary(changes) { first, _ in first }
    let months = office.value(of: Thresholds.isolation)
    let since = today.adding(months: -months)
    office.recent = firstWritten(PartnerIsolation.unlinked(in: office), after: since)
    return office
  }

  private func inUse<R: Record>() -> [Entry<R>] {
    records(R.self).compactMap { $0.1.archived == nil ? Entry($0.0, $0.1) : nil }
  }
}
