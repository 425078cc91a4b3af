import Domain
import Terminal
import Workspace

/// New records that are made of an enquiry.
extension App {
  /// The form of a new volunteer with the name and the ways to reach them.
  func openVolunteer(of id: RecordID) {
    guard let enquiry = workspace.entry(id, of: Enquiry.self)?.record else { return }
    let (first, last) = PersonName.parted(enquiry.asker)
    // A mobile number begins so in Germany; all others are at home.
    let isMobile = ["+491", "01"].contains { enquiry.phone.hasPrefix($0) }
    let values = [
      "first-name": first, "last-name": last, "email": enquiry.email,
      isMobile ? "mobile" : "phone": enquiry.phone, "topics": enquiry.topics.stored,
      "state": "interested",
    ]
    let draft = workspace.newDraft(RecordType(Volunteer.self), values)
    let form = FormScreen(draft, self)
    form.opensPage = true
    form.together = [(record: id, field: "volunteer", value: draft.id.text)]
    push(form)
  }

  /// The form of a new need or request with what the enquiry says.
  ///
  /// The question itself stays where it is: it may name people, and these records must not.
  func openDraft(_ type: RecordType, day: String, of id: RecordID) {
    guard let enquiry = workspace.entry(id, of: Enquiry.self)?.record else { return }
    let values = [
      "title": enquiry.subject, "partner": enquiry.partner?.text ?? "",
      "topics": enquiry.topics.stored, day: enquiry.day?.stored ?? "",
    ]
    let form = FormScreen(workspace.newDraft(type, values), self)
    form.opensPage = true
    push(form)
  }
}
