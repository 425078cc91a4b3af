/// Placements with what their requests, projects and sites say of them.
struct PlacementBook: Sendable {
  let office: Office
  /// Also those that are archived: they took place all the same.
  let all: [Entry<Placement>]
  private let requests: Lookup<DeploymentRequest>
  private let projects: Lookup<Project>
  private let placements: Lookup<Placement>

  init(_ office: Office) { self.init(OfficeBooks(office)) }

  init(_ books: OfficeBooks) {
    office = books.office
    placements = books.keptLookup(Placement.self)
    all = placements.entries
    requests = books.keptLookup(DeploymentRequest.self)
    projects = books.keptLookup(Project.self)
  }

  /// Whether somebody served, or serves, by it.
  func isServed(_ placement: Placement) -> Bool {
    ServiceDays.served.contains(placement.state.key)
  }

  func begin(_ placement: Placement) -> Day? {
    [placement.trial, placement.start].compactMap { $0 }.min()
  }

  /// Those that ran on a day of a period; what is paused without an end ran until the pause.
  func served(in period: ReportPeriod) -> [Entry<Placement>] {
    guard let last = period.lastKnown(on: office.today) else { return [] }
    let known = Period(from: period.from, until: last)
    return all.filter { entry in
      let placement = entry.record
      guard isServed(placement), let begin = begin(placement) ?? placement.end else { return false }
      let isPaused = placement.state.key == "paused"
      let ends = [placement.end, isPaused ? placement.paused : nil, placement.archived]
      // What is over on an unknown day is known to have run on its first.
      let end = ends.compactMap { $0 }.min() ?? (placement.state.key == "ended" ? begin : nil)
      return Period(from: begin, until: end.map { max($0, begin) }).meets(known)
    }
  }

  /// Guide agreements that ran on a day of a period.
  func guideAgreements(in period: ReportPeriod) -> [Entry<GuideAgreement>] {
    guard let last = period.lastKnown(on: office.today) else { return [] }
    let known = Period(from: period.from, until: last)
    return office.kept(GuideAgreement.self).filter { entry in
      let agreement = entry.record
      guard agreement.state.key != "draft", agreement.state != .none,
        let begin = agreement.start ?? agreement.end
      else { return false }
      let isOver = !agreement.isRunning
      let ends = [agreement.end, agreement.archived].compactMap { $0 }
      let end = ends.min() ?? (isOver ? begin : nil)
      return Period(from: begin, until: end.map { max($0, begin) }).meets(known)
    }
  }

  /// Time that was given on a day of a period and is not ahead.
  func hours(in period: ReportPeriod) -> [Entry<HoursEntry>] {
    guard let last = period.lastKnown(on: office.today) else { return [] }
    return office.kept(HoursEntry.self).filter { entry in
      guard let day = entry.record.day, entry.record.length != nil else { return false }
      return period.from <= day && day <= last
    }
  }

  func topics(of placement: Placement) -> [Term] {
    requests[placement.request]?.topics ?? projects[placement.project]?.topics ?? []
  }

  func districts(of placement: Placement) -> [Term] {
    requests[placement.request]?.districts ?? projects[placement.project]?.districts ?? []
  }

  func siteType(of placement: Placement) -> [Term] {
    [requests[placement.request]?.siteType ?? .none]
  }

  /// The first field of the placement for which the time was given, so that no hour counts twice.
  func field(of hours: HoursEntry) -> Term {
    placements[hours.placement].flatMap { topics(of: $0).first } ?? .none
  }

  func project(of hours: HoursEntry) -> RecordID? { placements[hours.placement]?.project }
}
