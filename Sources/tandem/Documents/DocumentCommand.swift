import Domain
import Exchange
import Workspace

extension Subcommand {
  static let document = Subcommand(
    "document",
    operands: "ID|sheet|initiatives",
    count: 1...1,
    Text(
      de: "schreibt eine Vereinbarung, „Wer macht was“ oder die Initiativen",
      en: "writes an agreement, who does what, or the initiatives"
    ),
    details: Text(
      de: """
        ID ist die Kennung oder der Titel einer Vereinbarung. Mit „sheet“ entsteht das Blatt „Wer
        macht was“, nach Aufgaben und nach Stellen; dafür gelten --on, --district, --since und
        --internal. Als Tabelle gibt es das Blatt mit csv und excel (csv mit Semikolon für Excel auf
        Deutsch), dann ohne --since und --internal.
        Mit „initiatives“ entsteht die Liste der ehrenamtlichen Initiativen nach Stadtteilen.

        Die Texte sind deutsch. Was nur für das Büro ist, steht in keinem davon; Einzelne und
        Ansprechpersonen nennt das Blatt nur, wenn sie eingewilligt haben. --internal ergänzt, wofür
        niemand zuständig ist und wer wann informiert wurde: Dieses Blatt bleibt im Haus.
        """,
      en: """
        ID is the identity or the title of an agreement. With “sheet” it is the sheet of who does
        what, by task and by office; for it there are --on, --district, --since and --internal. As
        a table it is had with csv and excel (csv with semicolons for Excel in German), then without
        --since and --internal.
        With “initiatives” it is the list of volunteer initiatives by district.

        The texts are German. What is for the office alone is in none of them; the sheet names
        contact and single persons only where they agreed to it. --internal adds what
        nobody is responsible for and who was informed when: that sheet stays in the house.
        """
    ),
    options: [
      Option(
        "format",
        value: "FORMAT",
        Text(de: "markdown, html oder text; sonst markdown", en: "markdown, html or text")
      ),
      Option(
        "on",
        value: "DAY",
        Text(de: "Blatt: Stand an diesem Tag", en: "sheet: as of this day")
      ),
      Option(
        "district",
        value: "NAME",
        Text(de: "Blatt: nur für diesen Stadtteil", en: "sheet: for this district only")
      ),
      Option(
        "since",
        value: "DAY",
        Text(de: "Blatt: mit dem, was sich seither änderte", en: "sheet: with what changed since")
      ),
      Option("internal", Text(de: "Blatt: für das Büro", en: "sheet: for the office")),
      .output,
      .force,
    ]
  ) { context in
    let word = context.arguments.words[0]
    guard word == "sheet" else {
      for name in ["on", "district", "since", "internal"] where context.arguments.has(name) {
        throw UsageError(
          de: "--\(name) gilt nur für das Blatt: tandem document sheet.",
          en: "--\(name) is for the sheet only: tandem document sheet.",
          topic: "document"
        )
      }
      return try word == "initiatives" ? writeInitiatives(context) : writeAgreement(word, context)
    }
    return try writeSheet(context)
  }

  private static let printed: [DocumentFormat] = [.markdown, .html, .text]

  private static func writeInitiatives(_ context: Context) throws -> Int32 {
    let format = try context.choice("format", among: printed)
    let workspace = try context.open()
    let list = InitiativeList(workspace.office, reading: workspace.germanReading)
    try context.write(format?.text(list.document) ?? "")
    return 0
  }

  private static func writeAgreement(_ word: String, _ context: Context) throws -> Int32 {
    let format = try context.choice("format", among: printed)
    let workspace = try context.open()
    let (id, type) = try context.record(word, workspace)
    guard let agreement = workspace.entry(id, of: Agreement.self) else {
      let kind = type.singular
      throw Refusal(
        de: "Ein Dokument gibt es zu Vereinbarungen; „\(word)“ ist: \(kind.de).",
        en: "There are documents of agreements; “\(word)” is: \(kind.en)."
      )
    }
    let reading = workspace.germanReading
    let document = AgreementDocument(agreement, in: workspace.office, reading: reading).document
    try context.write(format?.text(document) ?? "")
    return 0
  }

  private static func writeSheet(_ context: Context) throws -> Int32 {
    let format = try context.choice("format", among: DocumentFormat.allCases)
    if let format, [.csv, .excel].contains(format) {
      for name in ["since", "internal"] where context.arguments.has(name) {
        throw UsageError(
          de: "--\(name) gilt nicht für --format=\(format.rawValue): Die Tabelle hat es nicht.",
          en: "--\(name) is not for --format=\(format.rawValue): the table has no such part.",
          topic: "document"
        )
      }
    }
    let on = try context.day("on")?.day
    let since = try context.day("since")
    try since?.requirePast(today: LocalClock.now().day)
    let workspace = try context.open()
    let office = workspace.office
    let sheet = ResponsibilitySheet(
      office,
      on: on ?? office.today,
      district: try context.district(workspace),
      reading: workspace.germanReading
    )
    if let text = format?.text(sheet.rows) {
      try context.write(text)
      return 0
    }
    let changes = try since.map { since in
      ResponsibilityChanges(
        since: since.day,
        before: try workspace.responsibilities(asOf: since.day),
        of: try workspace.entries(Partner.self, asOf: since.day),
        until: on ?? office.today,
        after: office.responsibilities,
        of: office.partners
      )
    }
    let document = sheet.document(
      changes: changes,
      isInternal: context.arguments.has("internal")
    )
    try context.write(format?.text(document) ?? "")
    return 0
  }
}
