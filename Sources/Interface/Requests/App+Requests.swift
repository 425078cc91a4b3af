import Domain
import Terminal
import Workspace

/// What becomes of needs and prospective sites.
extension App {
  /// The need, prospective site or project of which something new can be made here.
  var source: RecordID? {
    let page = (top as? RecordScreen)?.id
    let need = (top as? ProposalScreen)?.need
    return [need, top.list?.focused, page, top.selected.first].compactMap { $0 }.first {
      [Need.kind.prefix, FieldProspect.kind.prefix, Project.kind.prefix].contains(
        String($0.prefix)
      )
    }
  }

  /// Why nothing new can be made of it; nil where it can.
  func reasonNotToDerive(from id: RecordID) -> Text? {
    if let need = workspace.entry(id, of: Need.self)?.record, let project = need.project {
      return leads(to: project)
    }
    if let prospect = workspace.entry(id, of: FieldProspect.self)?.record,
      let request = prospect.request
    {
      return leads(to: request)
    }
    if let project = workspace.entry(id, of: Project.self)?.record,
      let successor = project.successor
    {
      return leads(to: successor)
    }
    if let project = workspace.entry(id, of: Project.self)?.record, project.isIdea {
      return Text(
        de: "Ein Folgeprojekt gibt es, sobald das Projekt läuft.",
        en: "A follow-up project comes once the project is running."
      )
    }
    return nil
  }

  private func leads(to id: RecordID) -> Text {
    let name = workspace.label(id) ?? id.text
    return Text(
      de: "Das führte schon zu „\(name)“.",
      en: "This led to “\(name)” already."
    )
  }

  /// The form of what follows: a project of a need, a request of a site that was won, a project
  /// that carries one on (requirements 128, 134, 175).
  func derive(from id: RecordID) {
    follow()
    if let need = workspace.entry(id, of: Need.self)?.record {
      open(
        workspace.newDraft(RecordType(Project.self), project(need)),
        together: { [(id, "project", $0.text), (id, "state", "project")] }
      )
    } else if let prospect = workspace.entry(id, of: FieldProspect.self)?.record {
      open(
        workspace.newDraft(RecordType(DeploymentRequest.self), request(prospect)),
        together: { [(id, "request", $0.text), (id, "state", "won")] }
      )
    } else if let project = workspace.entry(id, of: Project.self)?.record {
      let decision: [(record: RecordID, field: String, value: String)] =
        project.followUp == .none
        ? [(id, "follow-up", "continue"), (id, "decided", workspace.today.stored)] : []
      open(
        workspace.newDraft(RecordType(Project.self), continued(project)),
        together: { [(id, "successor", $0.text)] + decision }
      )
    }
  }

  private func open(
    _ draft: Draft,
    together: (RecordID) -> [(record: RecordID, field: String, value: String)]
  ) {
    let form = FormScreen(draft, self)
    form.together = together(draft.id)
    form.opensPage = true
    push(form)
  }

  private func project(_ need: Need) -> [String: String] {
    [
      "name": need.title, "need": need.details.isEmpty ? need.title : need.details,
      "topics": need.topics.stored, "target-groups": need.targetGroups.stored,
      "districts": need.districts.stored, "partners": need.partner?.text ?? "",
    ]
  }

  /// A name of its own tells the two apart in every list.
  private func continued(_ project: Project) -> [String: String] {
    let name = project.name
    let next = Text(de: "\(name) (Fortsetzung)", en: "\(name) (continued)")[language]
    return project.continued(on: workspace.today).merging(["name": next]) { $1 }
  }

  private func request(_ prospect: FieldProspect) -> [String: String] {
    [
      "title": prospect.name, "partner": prospect.partner?.text ?? "",
      "site-type": prospect.siteType.key,
    ]
  }

  /// Writes into the need of the list that the offer or project in the focus meets it.
  func take(_ screen: ProposalScreen) throws {
    guard let id = screen.list?.focused else { return }
    follow()
    let isProject = id.prefix == Project.kind.prefix
    try workspace.write([
      (screen.need, isProject ? "project" : "offer", id.text),
      (screen.need, "state", isProject ? "project" : "offered"),
    ])
    let name = workspace.label(id) ?? id.text
    pop(to: screen)
    say(
      Text(
        de: "Der Bedarf ist gedeckt durch „\(name)“. u nimmt es zurück.",
        en: "The need is met by “\(name)”. u undoes it."
      ),
      .good
    )
  }
}
