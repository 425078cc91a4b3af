import Domain

extension Subcommand {
  static let minutes = Subcommand(
    "minutes",
    operands: "ID",
    count: 1...1,
    Text(de: "schreibt das Protokoll eines Treffens", en: "writes the minutes of a meeting"),
    details: Text(
      de: """
        ID ist die Kennung oder der Titel eines Treffens. Das Protokoll ist deutsch: Zeit und Ort, wer
        da war, die Tagesordnung mit dem, was dazu geschrieben steht, Arbeitsgruppen, Beschlüsse und
        Aufgaben. Fallnotizen und Archiviertes stehen nicht darin. Als text passt es in eine E-Mail:
        Keine Zeile hat mehr als 72 Zeichen.
        """,
      en: """
        ID is the identity or the title of a meeting. The minutes are German: when and where, who was
        there, the agenda with what was written about it, sub-sessions, decisions and tasks. Notes
        about cases and archived records are not in them. As text they fit an e-mail: no line has
        more than 72 letters.
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
    try context.writeMeetingDocument("minutes") { type in
      Refusal(
        de: "Protokolle gibt es zu Treffen; das ist: \(type.singular.de).",
        en: "There are minutes of meetings; this is: \(type.singular.en)."
      )
    }
  }
}
