import Domain
import Workspace

/// A row of hours as somebody typed it: texts by the fields of `HoursEntry`.
struct HoursRow {
  /// The line of the file, counted from 1.
  let line: Int
  let texts: [String: String]

  /// The entry, read as a form reads it; throws all that is wrong.
  func draft(_ workspace: Workspace) throws(Refusals) -> Draft {
    let type = RecordType(HoursEntry.self)
    var draft = Draft(new: type, id: workspace.newID(type))
    var refusals: [Refusal] = []
    for field in type.typedFields {
      guard let text = texts[field.key], !text.isEmpty else { continue }
      do throws(Refusal) {
        draft[field.key] = try field.kind.parse(text, workspace.typing)
      } catch {
        refusals.append(error)
      }
    }
    if draft["placement"].isEmpty, (texts["placement"] ?? "").isEmpty {
      draft["placement"] = workspace.runningPlacement(of: draft.values)?.id.text ?? ""
    }
    if refusals.isEmpty { refusals = workspace.problems(of: draft).map(\.refusal) }
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    return draft
  }
}
