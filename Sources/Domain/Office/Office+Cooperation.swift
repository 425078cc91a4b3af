extension Office {
  /// What the rules about partners look at.
  static let cooperation: [any Record.Type] = [
    Partner.self, Contact.self, Mediation.self, Responsibility.self, StakeholderNotice.self,
    DeclinedRequest.self, Tandem.self, Agreement.self, AgreementSide.self, AgreedTopic.self,
    Network.self, Membership.self, HelperCircle.self, Presence.self, Offer.self, PairReview.self,
    Project.self, Meeting.self,
  ]

  package var partners: [Entry<Partner>] {
    get { self[Partner.self] }
    set { self[Partner.self] = newValue }
  }

  package var contacts: [Entry<Contact>] {
    get { self[Contact.self] }
    set { self[Contact.self] = newValue }
  }

  package var mediations: [Entry<Mediation>] {
    get { self[Mediation.self] }
    set { self[Mediation.self] = newValue }
  }

  package var responsibilities: [Entry<Responsibility>] {
    get { self[Responsibility.self] }
    set { self[Responsibility.self] = newValue }
  }

  package var notices: [Entry<StakeholderNotice>] {
    get { self[StakeholderNotice.self] }
    set { self[StakeholderNotice.self] = newValue }
  }

  package var declinedRequests: [Entry<DeclinedRequest>] {
    get { self[DeclinedRequest.self] }
    set { self[DeclinedRequest.self] = newValue }
  }

  package var tandems: [Entry<Tandem>] {
    get { self[Tandem.self] }
    set { self[Tandem.self] = newValue }
  }

  package var agreements: [Entry<Agreement>] {
    get { self[Agreement.self] }
    set { self[Agreement.self] = newValue }
  }

  package var sides: [Entry<AgreementSide>] {
    get { self[AgreementSide.self] }
    set { self[AgreementSide.self] = newValue }
  }

  package var agreedTopics: [Entry<AgreedTopic>] {
    get { self[AgreedTopic.self] }
    set { self[AgreedTopic.self] = newValue }
  }

  package var networks: [Entry<Network>] {
    get { self[Network.self] }
    set { self[Network.self] = newValue }
  }

  package var memberships: [Entry<Membership>] {
    get { self[Membership.self] }
    set { self[Membership.self] = newValue }
  }

  package var circles: [Entry<HelperCircle>] {
    get { self[HelperCircle.self] }
    set { self[HelperCircle.self] = newValue }
  }

  package var presences: [Entry<Presence>] {
    get { self[Presence.self] }
    set { self[Presence.self] = newValue }
  }

  package var offers: [Entry<Offer>] {
    get { self[Offer.self] }
    set { self[Offer.self] = newValue }
  }

  package var reviews: [Entry<PairReview>] {
    get { self[PairReview.self] }
    set { self[PairReview.self] = newValue }
  }

  package var projects: [Entry<Project>] {
    get { self[Project.self] }
    set { self[Project.self] = newValue }
  }

  package var meetings: [Entry<Meeting>] {
    get { self[Meeting.self] }
    set { self[Meeting.self] = newValue }
  }
}
