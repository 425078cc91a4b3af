/// What the radar looks at: an offer or a project, as far as it can be parallel to another.
package struct ComparedOffer: Hashable, Sendable {
  package let id: RecordID
  package var title: String
  /// Who provides it; nil where nobody wrote it down.
  package var partner: RecordID?
  /// Who takes part besides: with them it is shared work, not parallel work.
  package var involved: [RecordID]
  package var topics: [Term]
  /// For whom it is; none, or „keine spezielle Zielgruppe“ among them, means anybody.
  package var targetGroups: [Term]
  /// Where it is; none, or „ortsunabhängig“ among them, means everywhere.
  package var districts: [Term]
  /// The first day; nil where it has always been.
  package var start: Day?
  /// The last day; nil where no end is planned.
  package var end: Day?
  /// The project that it is a part of; the two are one work, and two parts of a project are.
  package var project: RecordID?

  package init(
    id: RecordID,
    title: String,
    partner: RecordID? = nil,
    involved: [RecordID] = [],
    topics: [Term] = [],
    targetGroups: [Term] = [],
    districts: [Term] = [],
    start: Day? = nil,
    end: Day? = nil
  ) {
    self.id = id
    self.title = title
    self.partner = partner
    self.involved = involved
    self.topics = topics
    self.targetGroups = targetGroups
    self.districts = districts
    self.start = start
    self.end = end
  }
}

extension ComparedOffer {
  /// A project that still goes on or is to come; nil for one that is archived, closed or past.
  package init?(_ id: RecordID, _ project: Project, today: Day) {
    guard project.archived == nil, project.state.key != "closed",
      project.end.map({ $0 >= today }) ?? true
    else { return nil }
    self.init(
      id: id,
      title: project.name,
      partner: project.carrier,
      involved: project.partners,
      topics: project.topics,
      targetGroups: project.targetGroups,
      districts: project.districts,
      start: project.start,
      end: project.end
    )
  }
}

extension ComparedOffer {
  /// An offer that still goes on or is to come; nil for one that is archived or past.
  package init?(_ id: RecordID, _ offer: Offer, today: Day) {
    guard offer.archived == nil, offer.end.map({ $0 >= today }) ?? true else { return nil }
    self.init(
      id: id,
      title: offer.title,
      partner: offer.provider,
      topics: offer.topics,
      targetGroups: offer.targetGroups,
      districts: offer.districts,
      start: offer.start,
      end: offer.end
    )
    project = offer.project
  }
}

extension ComparedOffer {
  /// Whether it is nowhere in particular.
  package var isEverywhere: Bool {
    districts.isEmpty || districts.contains(Coverage.everywhere)
  }

  /// Whether it is for nobody in particular.
  package var isForAnybody: Bool {
    targetGroups.isEmpty || targetGroups.contains(Coverage.everybody)
  }
}
