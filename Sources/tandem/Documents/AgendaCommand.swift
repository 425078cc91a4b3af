import Domain
import Exchange
import Interface
import Workspace

extension Subcommand {
  static let agenda = Subcommand(
    "agenda",
    operands: "ID",
    count: 1...1,
    Text(
      de: "schreibt die Tagesordnung eines Treffens",
      en: "writes the agenda of a meeting"
    ),
    details: Text(
      de: """
        ID ist die Kennung oder der Titel eines Treffens. Die Tagesordnung steht so da, wie sie mit
        der Einladung verschickt wird: Ort, Zeit, Punkte mit Uhrzeit und wer sie einbringt. Fälle und
        Notizen des Büros stehen nicht darin.
        """,
      en: """
        ID is the identity or the title of a meeting. The agenda is written as it is sent with the
        invitation, in German: place, time, items with their times and who put them in. Cases and
        notes of the office are not in it.
        """
    ),
    options: [
      Option(
        "format",
        value: "FORMAT",
        Text(de: "markdown, html oder text; sonst markdown", en: "markdown, html or text")
      ),
      .output,
      .force,
    ]
  ) { context in try writeAgenda(context) }
}

extension Subcommand {
  fileprivate static func writeAgenda(_ context: Context) throws -> Int32 {
    let format = try context.choice("format", among: [DocumentFormat.markdown, .html, .text])
    let workspace = try context.open()
    let meeting = RecordType(Meeting.self)
    let (id, type) = try context.record(context.arguments.words[0], workspace, among: [meeting])
    guard let kind = RecordDocuments.of(type.kind.prefix).first(where: { $0.name == "agenda" }),
      type.kind == meeting.kind
    else {
      throw Refusal(
        de: "Eine Tagesordnung haben nur Treffen.",
        en: "Only meetings have an agenda."
      )
    }
    if let document = try workspace.document(kind, of: id) {
      try context.write(format?.text(document) ?? "")
    }
    return 0
  }
}
