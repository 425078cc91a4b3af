import Domain
import Terminal
import Workspace

/// Talks with partners and volunteers, as a key records them.
extension App {
  /// What a talk that is recorded here is, and with whom; nil where nobody is chosen.
  var newTalk: (type: RecordType, values: [String: String])? {
    let ids = top.selected
    if ids.count > 1, ids.allSatisfy({ $0.prefix == Volunteer.kind.prefix }) {
      return (RecordType(Supervision.self), ["participants": ids.stored])
    }
    if let values = consultationValues { return (RecordType(Consultation.self), values) }
    return conversationPartners.map { (RecordType(Conversation.self), $0) }
  }

  /// About whom a consultation is that is recorded here, by field.
  private var consultationValues: [String: String]? {
    guard let id = top.list?.focused ?? top.selected.first else { return pageVolunteer }
    let values = workspace.values(of: id) ?? [:]
    switch String(id.prefix) {
    case Volunteer.kind.prefix: return ["volunteer": id.text]
    case Placement.kind.prefix:
      return ["placement": id.text, "volunteer": values["volunteer"] ?? ""]
    case GuideAgreement.kind.prefix:
      let placement = values["placement"] ?? ""
      return ["agreement": id.text, "volunteer": values["guide"] ?? "", "placement": placement]
    case Consultation.kind.prefix:
      return values.filter { ["volunteer", "placement", "agreement"].contains($0.key) }
    case FirstInterview.kind.prefix: return ["volunteer": values["volunteer"] ?? ""]
    default: return pageVolunteer
    }
  }

  /// The volunteer whose page is open.
  private var pageVolunteer: [String: String]? {
    guard let page = top as? RecordScreen, page.type.kind == Volunteer.kind else { return nil }
    return ["volunteer": page.id.text]
  }

  /// With whom a conversation is that is recorded here, by field.
  private var conversationPartners: [String: String]? {
    guard let id = top.list?.focused ?? top.selected.first else { return pagePartner }
    switch String(id.prefix) {
    case Partner.kind.prefix: return ["partner": id.text]
    case Contact.kind.prefix:
      let partners = workspace.values(of: id)?["partners"].map { StoredList.parts(of: $0) } ?? []
      let page = pagePartner?["partner"]
      let partner = partners.first { $0 == page } ?? partners.first
      return ["contacts": id.text].merging(partner.map { ["partner": $0] } ?? [:]) { old, _ in old }
    case Conversation.kind.prefix:
      let values = workspace.values(of: id) ?? [:]
      return values.filter { ["partner", "contacts"].contains($0.key) }
    default: return pagePartner
    }
  }

  /// The partner whose page is open.
  private var pagePartner: [String: String]? {
    guard let page = top as? RecordScreen, page.type.kind == Partner.kind else { return nil }
    return ["partner": page.id.text]
  }

  /// What closes a task, a follow-up or a step; nothing where none is open.
  ///
  /// Of a guide agreement it is the next step that is open.
  func closing(of id: RecordID) -> [(record: RecordID, field: String, value: String)] {
    guard let values = workspace.values(of: id) else { return [] }
    func done(_ isOpen: Bool) -> [(record: RecordID, field: String, value: String)] {
      isOpen ? [(id, "done", true.stored)] : []
    }
    let today = workspace.today.stored
    switch String(id.prefix) {
    case Conversation.kind.prefix: return done(Conversation(values: values).isWaiting)
    case Consultation.kind.prefix: return done(Consultation(values: values).isWaiting)
    case FirstInterview.kind.prefix: return done(FirstInterview(values: values).isWaiting)
    case ActionItem.kind.prefix: return closing(ofTask: RecordLife.Subject(id, values))
    case OrganisationAdvice.kind.prefix: return done(OrganisationAdvice(values: values).isWaiting)
    case Milestone.kind.prefix:
      return Milestone(values: values).done == nil ? [(id, "done", today)] : []
    case GuideAgreement.kind.prefix:
      let steps = workspace.inUse(Milestone.self, naming: id.text, in: "agreement")
      let next = Milestone.ordered(steps, of: id).first { $0.record.done == nil }
      return next.map { [($0.id, "done", today)] } ?? []
    default: return []
    }
  }
}
