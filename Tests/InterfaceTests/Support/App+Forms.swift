import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

extension App {
  /// The form on top.
  func form() throws -> FormScreen { try #require(top as? FormScreen) }

  /// Goes to a field of the form on top.
  func goTo(_ field: String) throws {
    let form = try form()
    form.move(by: 0, self)
    form.focus(field)
  }

  /// Types keys in a field of the form on top.
  func fill(_ field: String, _ keys: String) throws {
    try goTo(field)
    type(keys)
  }

  /// The stored values of the record in the focus of the list.
  func focusedValues() throws -> [String: String] {
    // A list that was just uncovered takes its rows when it is drawn.
    _ = frame()
    let id = try #require(top.list?.focused)
    return try #require(workspace.values(of: id))
  }

  func values(_ id: String) -> [String: String] { workspace.values(of: RecordID(id)) ?? [:] }
}
