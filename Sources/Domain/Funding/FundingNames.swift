/// The words by which lists and sentences name fundings.
package struct FundingNames {
  private let office: Office
  private let projects: Lookup<Project>
  private let directives: Lookup<FundingDirective>

  package init(_ office: Office) {
    self.office = office
    projects = office.lookup(Project.self)
    directives = office.lookup(FundingDirective.self)
  }

  package func project(_ funding: ProjectFunding) -> String {
    projects[funding.project]?.name ?? ""
  }

  /// Who gives: the partner, else the line, else the directive; for own funds without any, those.
  package func giver(_ funding: ProjectFunding) -> Text {
    if let partner = funding.partner, office.isKnown(partner) { return Text(office.name(partner)) }
    if !funding.funder.isEmpty { return Text(funding.funder) }
    if let directive = directives[funding.directive] { return Text(directive.name) }
    return office.words(funding.type, of: .fundingKinds)
  }

  /// `Stadt Landshut · Sprachcafé am Markt`: where fundings of one project stand side by side.
  package func giverFirst(_ funding: ProjectFunding) -> Text {
    let (project, giver) = (project(funding), giver(funding))
    if project.isEmpty { return giver }
    return giver + Text((giver.de.isEmpty ? "" : " · ") + project)
  }

  /// `Sprachcafé am Markt · Stadt Landshut`.
  package func words(_ funding: ProjectFunding) -> Text {
    let (project, giver) = (project(funding), giver(funding))
    if project.isEmpty { return giver }
    return Text(project + (giver.de.isEmpty ? "" : " · ")) + giver
  }
}
