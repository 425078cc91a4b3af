import Domain

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
  ) { context in
    try context.writeMeetingDocument("agenda") { _ in
      Refusal(de: "Eine Tagesordnung haben nur Treffen.", en: "Only meetings have an agenda.")
    }
  }
}
