import Domain
import Exchange
import Interface
import Workspace

extension Context {
  /// Writes a document of the meeting that the command names; `refusal` is for what is no meeting.
  func writeMeetingDocument(_ name: String, refusal: (RecordType) -> Refusal) throws -> Int32 {
    let format = try choice("format", among: [DocumentFormat.markdown, .html, .text])
    let workspace = try open()
    let meeting = RecordType(Meeting.self)
    let (id, type) = try record(arguments.words[0], workspace, among: [meeting])
    guard type.kind == meeting.kind,
      let kind = RecordDocuments.of(type.kind.prefix).first(where: { $0.name == name })
    else { throw refusal(type) }
    if let document = try workspace.document(kind, of: id) {
      try write(format?.text(document) ?? "")
    }
    return 0
  }
}
