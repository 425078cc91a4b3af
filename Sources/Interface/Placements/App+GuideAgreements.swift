import Domain
import Terminal
import Workspace

/// Beginning what a guide and a person seeking integration agree on.
extension App {
  /// The guide agreement in the focus of a list, or the one that is open.
  var focusedGuideAgreement: RecordID? {
    let id = top.list?.focused ?? top.selected.first
    return id.flatMap { $0.prefix == GuideAgreement.kind.prefix ? $0 : nil }
  }

  /// A new agreement for the volunteer who is chosen, or who serves in what is chosen.
  var newGuideAgreement: Draft? {
    guard let id = top.list?.focused ?? top.selected.first, let values = workspace.values(of: id)
    else { return nil }
    let today = workspace.today
    let months = workspace.settings.record.value(of: VolunteerThresholds.guideReview)
    var new = [
      "start": today.stored, "end": today.adding(months: 2 * months).stored,
      "review": today.adding(months: months).stored,
    ]
    switch String(id.prefix) {
    case Volunteer.kind.prefix:
      new["guide"] = id.text
      new["accompanier"] = values["accompanier"]
    case Placement.kind.prefix:
      new["guide"] = values["volunteer"]
      new["placement"] = id.text
      new["accompanier"] = values["accompanier"]
    case GuideAgreement.kind.prefix:
      for field in ["guide", "placement", "accompanier"] { new[field] = values[field] }
    default: return nil
    }
    return workspace.newDraft(RecordType(GuideAgreement.self), new)
  }

  /// The form of a new guide agreement; saving it leads to its page.
  func openNewGuideAgreement() {
    guard let draft = newGuideAgreement else { return }
    let form = FormScreen(draft, self)
    form.opensPage = true
    push(form)
  }

  /// Makes the first steps of a guide agreement that has none; one undo step.
  func makeSteps(of id: RecordID) throws {
    guard !workspace.records(Milestone.self).contains(where: { $0.1.agreement == id }) else {
      return say(
        Text(
          de: "Schritte gibt es schon; f hakt den nächsten ab, der Reiter „Schritte“ hat sie alle.",
          en: "There are milestones; f ticks the next one, the tab “Milestones” has them all."
        ),
        .warning
      )
    }
    var values: [(record: RecordID, field: String, value: String)] = []
    for (index, step) in Milestone.first.enumerated() {
      let new = workspace.newID(prefix: Milestone.kind.prefix)
      values += [
        (new, "agreement", id.text), (new, "order", String(index + 1)),
        (new, "step", step.words[language]), (new, "who", step.who.key),
      ]
    }
    try workspace.write(values)
    let count = Milestone.first.count
    say(
      Text(
        de: "\(count) erste Schritte angelegt; passen Sie sie an. u nimmt es zurück.",
        en: "\(count) first milestones created; make them fit. u undoes it."
      ),
      .good
    )
  }
}
