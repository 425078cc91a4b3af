import Domain
import Terminal
import Workspace

/// Asking a professional service where a boundary is reached (requirement 145).
extension App {
  /// What an escalation from here begins with; nil where there is nothing to escalate.
  var escalationValues: [String: String]? {
    guard let id = top.list?.focused ?? top.selected.first, let values = workspace.values(of: id)
    else { return nil }
    switch String(id.prefix) {
    case GuideAgreement.kind.prefix:
      return ["agreement": id.text, "volunteer": values["guide"] ?? ""]
    case Placement.kind.prefix:
      return ["placement": id.text, "volunteer": values["volunteer"] ?? ""]
    case Consultation.kind.prefix:
      return values.filter { ["agreement", "placement", "volunteer"].contains($0.key) }
        .merging(["reason": values["topic"] ?? ""]) { old, _ in old }
    default: return nil
    }
  }

  /// Asks which boundary was reached and for the service, those that are there for it first.
  func escalate() {
    guard let values = escalationValues else { return }
    let id = top.list?.focused ?? top.selected.first
    let touched = id.flatMap { workspace.values(of: $0)?["boundaries"] } ?? ""
    let vocabulary = workspace.terms[.boundaries]
    let entries = vocabulary.entries.filter { !$0.isHidden }.map {
      PickerSource.Entry(key: $0.term.key, label: $0.label[language])
    }
    push(
      PickerScreen(
        title: Text(de: "Welche Grenze ist erreicht?", en: "Which boundary is reached?"),
        source: .fixed(entries),
        chosen: StoredList.parts(of: touched).prefix(1).map { $0 }
      ) { chosen, app in
        guard let boundary = chosen.first else { return }
        app.askForService(at: Term(boundary), values)
      }
    )
  }

  private func askForService(at boundary: Term, _ values: [String: String]) {
    var values = values
    values["boundary"] = boundary.key
    let ranked = ReferralChoice.ranked(workspace.office.referralServices, for: boundary)
    guard !ranked.isEmpty else { return openEscalation(values) }
    let entries = ranked.map { choice in
      let reach = choice.isMatching ? choice.service.record.phone : notMatching
      return PickerSource.Entry(
        key: choice.service.id.text,
        label: choice.service.record.name,
        detail: reach
      )
    }
    push(
      PickerScreen(
        title: Text(de: "An welche Fachstelle?", en: "To which service?"),
        source: .fixed(entries)
      ) { chosen, app in
        app.openEscalation(values.merging(["service": chosen.first ?? ""]) { _, new in new })
      }
    )
  }

  private var notMatching: String {
    Text(de: "dafür nicht eingetragen", en: "not entered for it")[language]
  }

  private func openEscalation(_ values: [String: String]) {
    push(FormScreen(workspace.newDraft(RecordType(Escalation.self), values), self))
  }
}
