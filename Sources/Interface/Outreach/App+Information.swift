import Domain
import Workspace

/// Keeping what was passed on to whom (requirement 207).
extension App {
  /// What is known of information that is passed on here, by field; nil where nothing is chosen.
  var newInformation: [String: String]? {
    let page = (top as? RecordScreen)?.id
    let focused = [top.list?.focused, page].compactMap { $0 }
    let marked = top.selected
    if marked.count > 1, let values = receivers(marked) { return values }
    return focused.lazy.compactMap { self.informed($0) }.first
  }

  /// The fields in which those stand who get it, by type.
  private static let fields = [
    Partner.kind.prefix: "partners", Contact.kind.prefix: "contacts",
    Volunteer.kind.prefix: "volunteers",
  ]

  private func receivers(_ ids: [RecordID]) -> [String: String]? {
    guard let prefix = ids.first?.prefix, let field = App.fields[String(prefix)],
      ids.allSatisfy({ $0.prefix == prefix })
    else { return nil }
    return [field: ids.stored]
  }

  private func informed(_ id: RecordID) -> [String: String]? {
    let values = workspace.values(of: id) ?? [:]
    let title = values["title"] ?? ""
    switch String(id.prefix) {
    case KnowledgeNote.kind.prefix: return ["knowledge": id.text, "subject": title]
    case Publication.kind.prefix: return ["publication": id.text, "subject": title]
    case Contact.kind.prefix:
      return ["contacts": id.text, "partners": values["partners"] ?? ""]
    default: return receivers([id])
    }
  }
}
