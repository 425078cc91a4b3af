extension ComparedOffer {
  /// A need that nothing meets yet; nil for one that is archived or no longer open.
  package init?(_ id: RecordID, _ need: Need) {
    guard need.archived == nil, need.isOpen else { return nil }
    self.init(
      id: id,
      title: need.title,
      partner: need.partner,
      topics: need.topics,
      targetGroups: need.targetGroups,
      districts: need.districts
    )
  }

  /// A deployment request that is still open; nil for one that is archived, over or past.
  package init?(_ id: RecordID, _ request: DeploymentRequest, today: Day) {
    guard request.archived == nil, request.isOpen(on: today) else { return nil }
    self.init(
      id: id,
      title: request.title,
      partner: request.partner,
      topics: request.topics,
      targetGroups: request.targetGroups,
      districts: request.districts,
      start: request.start,
      end: request.end
    )
  }
}

extension ParallelRadar {
  /// The radar over all that a need or a request may be there already as: offers, projects, open
  /// needs and open requests (requirement 126).
  package static func ofDemand(in office: Office) -> ParallelRadar {
    let today = office.today
    return ParallelRadar(
      office.offers.compactMap { ComparedOffer($0.id, $0.record, today: today) }
        + office.projects.compactMap { ComparedOffer($0.id, $0.record, today: today) }
        + office.needs.compactMap { ComparedOffer($0.id, $0.record) }
        + office.requests.compactMap { ComparedOffer($0.id, $0.record, today: today) },
      similarity: office.value(of: Thresholds.similarity)
    )
  }
}
