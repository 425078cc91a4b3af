import Domain
import Workspace

/// Who may get the minutes: those of the meeting first, who are ticked, then the contacts of the
/// organisations.
struct MinutesRecipients {
  private struct Candidate {
    let id: RecordID
    let name: String
    let why: Text
  }

  private var candidates: [Candidate] = []
  private(set) var ticked: [RecordID] = []

  /// `values` are the stored ones of the meeting.
  init(_ values: [String: String], _ workspace: Workspace) {
    var seen: Set<RecordID> = []
    func add(_ id: RecordID, _ why: Text) -> Bool {
      guard let contact = workspace.entry(id, of: Contact.self), contact.isInUse,
        seen.insert(id).inserted
      else { return false }
      let house = contact.record.partners.compactMap(workspace.label).first ?? ""
      let tail = house.isEmpty ? "" : " · \(house)"
      candidates.append(
        Candidate(id: id, name: workspace.label(id) ?? id.text, why: why + Text(tail))
      )
      return true
    }
    let groups = [
      ("participants", Text(de: "da", en: "present")),
      ("excused", Text(de: "entschuldigt", en: "excused")),
      ("invited", Text(de: "eingeladen", en: "invited")),
    ]
    for (field, why) in groups {
      for part in StoredList.parts(of: values[field] ?? "") where add(RecordID(part), why) {
        ticked.append(RecordID(part))
      }
    }
    for partner in StoredList.parts(of: values["partners"] ?? "") {
      for contact in workspace.inUse(Contact.self, naming: partner, in: "partners") {
        _ = add(contact.id, Text(de: "Organisation", en: "organisation"))
      }
    }
  }

  func entries(_ language: Language) -> [PickerSource.Entry] {
    candidates.map {
      PickerSource.Entry(key: $0.id.text, label: $0.name, detail: $0.why[language])
    }
  }
}
