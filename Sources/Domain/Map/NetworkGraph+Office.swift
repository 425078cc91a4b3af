extension NetworkGraph {
  /// Who is tied to whom in the office on a day.
  ///
  /// Agreements, tandems and memberships count that hold on the day; meetings and mediations from
  /// `since` to the day. Left out are partners with whom working together has ended.
  package init(_ office: Office, on day: Day, since: Day) {
    var ties = TieCollector(office)
    for entry in office.agreements where entry.record.isInForce(on: day) {
      ties.add(entry, parties: office.parties(of: entry.record))
    }
    for entry in office.tandems where entry.record.period.contains(day) {
      ties.join([entry.record.agency, entry.record.guide].compactMap { $0 }, .tandem)
    }
    for entry in office.networks where entry.record.period.contains(day) {
      ties.add(entry, office.memberships.filter { $0.record.period.contains(day) })
    }
    let meetings = office.meetings.filter { entry in
      guard let held = entry.record.day else { return false }
      return held >= since && held <= day
        && !["cancelled", "moved"].contains(entry.record.state.key)
    }
    ties.add(meetings, office.contacts)
    for entry in office.mediations where entry.record.state.key != "failed" {
      guard let mediated = entry.record.day, mediated >= since, mediated <= day else { continue }
      ties.join(entry.record.partners, .mediation)
    }
    for entry in office.partners {
      if let parent = entry.record.parent { ties.join([entry.id, parent], .parent) }
    }
    self.init(nodes: ties.nodes, links: ties.links)
  }

  /// Who is tied to whom today; meetings count as far back as the office looks for isolated partners.
  package init(_ office: Office) {
    let months = office.value(of: Thresholds.isolation)
    self.init(office, on: office.today, since: office.today.adding(months: -months))
  }
}
