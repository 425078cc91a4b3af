/// The fundings with all that belongs to them, for rules that go through many.
package struct FundingBook: Sendable {
  package let office: Office
  package let projects: Lookup<Project>
  package let directives: Lookup<FundingDirective>
  package let fundings: Lookup<ProjectFunding>
  private let byProject: [RecordID: [Entry<ProjectFunding>]]
  private let years: [RecordID: [Entry<FundingYear>]]
  private let calls: [RecordID: [Entry<FundCall>]]
  private let deadlines: [RecordID: [Entry<FundingDeadline>]]

  package init(_ office: Office) {
    self.office = office
    projects = office.lookup(Project.self)
    directives = office.lookup(FundingDirective.self)
    fundings = office.lookup(ProjectFunding.self)
    byProject = FundingBook.grouped(office.fundings) { $0.project }
    years = FundingBook.grouped(office.fundingYears) { $0.funding }
    calls = FundingBook.grouped(office.fundCalls) { $0.funding }
    deadlines = FundingBook.grouped(office.fundingDeadlines) { $0.directive }
  }

  private static func grouped<R: Record>(
    _ entries: [Entry<R>],
    by key: (R) -> RecordID?
  ) -> [RecordID: [Entry<R>]] {
    var groups: [RecordID: [Entry<R>]] = [:]
    for entry in entries {
      if let key = key(entry.record) { groups[key, default: []].append(entry) }
    }
    return groups
  }

  /// The fundings of a project, in the order of the office.
  package func fundings(of project: RecordID?) -> [Entry<ProjectFunding>] {
    project.flatMap { byProject[$0] } ?? []
  }

  package func calls(of funding: RecordID) -> [Entry<FundCall>] { calls[funding] ?? [] }

  /// Whether its project is in use, or it has none.
  func isInUse(_ funding: ProjectFunding) -> Bool {
    funding.project == nil || projects[funding.project] != nil
  }

  /// Whether it pays for a project in which the office has a part, or for none.
  func isOurs(_ funding: ProjectFunding) -> Bool {
    guard funding.project != nil else { return true }
    return projects[funding.project].map(office.hasPart) ?? false
  }

  package func deadlines(of directive: RecordID) -> [Entry<FundingDeadline>] {
    deadlines[directive] ?? []
  }

  package func directive(of funding: ProjectFunding) -> FundingDirective? {
    directives[funding.directive]
  }

  package func years(of entry: Entry<ProjectFunding>) -> FundingYears {
    FundingYears(
      entry.record,
      project: projects[entry.record.project],
      written: (years[entry.id] ?? []).map(\.record)
    )
  }

  /// Who gives, by the list of sources; `own` for the carrier's own money, `none` where unknown.
  package func source(of funding: ProjectFunding) -> Term {
    if funding.isOwn { return FundingBook.own }
    return directive(of: funding)?.source ?? funding.source
  }

  /// Stands among the sources where the money is the carrier's own.
  package static let own = Term("own")

  package var names: FundingNames { FundingNames(office) }

  /// The words of a source, own money and an unknown one included.
  package func words(of source: Term) -> Text {
    switch source {
    case FundingBook.own: office.words(source, of: .fundingKinds)
    case .none: Text(de: "ohne Angabe", en: "none named")
    default: office.words(source, of: .fundingSources)
    }
  }
}
