import Domain
import Exchange
import Interface
import Workspace

extension Subcommand {
  static let document = Subcommand(
    "document",
    operands: "ID|sheet|initiatives|courses|funds|website",
    count: 1...1,
    Text(
      de: "schreibt das Dokument eines Eintrags oder „Wer macht was“",
      en: "writes the document of a record, or who does what"
    ),
    details: Text(
      de: """
        ID ist die Kennung oder der Titel einer Vereinbarung oder Einsatzanfrage, oder der Name
        einer/eines Freiwilligen: dann entsteht mit --as=record das Datenblatt zum Ehrenamt, mit
        --as=thanks das Dankschreiben. Gibt es zu einem Eintrag mehrere Dokumente, nennt --as
        welches. Mit „sheet“ entsteht das Blatt „Wer macht was“, nach Aufgaben und nach Stellen;
        dafür gelten --on, --district, --since und --internal. Als Tabelle gibt es das Blatt mit csv
        und excel (csv mit Semikolon für Excel auf Deutsch), dann ohne --since und --internal.
        Mit „initiatives“ entsteht die Liste der ehrenamtlichen Initiativen nach Stadtteilen, mit
        „courses“ die Kursstatistik, mit --year die eines Jahres, mit „funds“ die Übersicht der
        Einsatzmittel, mit „website“ das, was die Öffentlichkeit erfahren darf: offene
        Einsatzanfragen, Kurse, Termine, Wissen, Geschichten; alle drei auch als csv und excel.

        Die Texte sind deutsch. Was nur für das Büro ist, steht in keinem davon; Einzelne und
        Ansprechpersonen nennt das Blatt nur, wenn sie eingewilligt haben. --internal ergänzt, wofür
        niemand zuständig ist und wer wann informiert wurde: Dieses Blatt bleibt im Haus.
        """,
      en: """
        ID is the identity or the title of an agreement or a deployment request, or the name of a
        volunteer: then --as=record is the data sheet of the service and --as=thanks the letter of
        thanks. Where there are several documents of a record, --as names which. With “sheet” it is the sheet of who does
        what, by task and by office; for it there are --on, --district, --since and --internal. As
        a table it is had with csv and excel (csv with semicolons for Excel in German), then without
        --since and --internal.
        With “initiatives” it is the list of volunteer initiatives by district, with “courses” the
        figures of courses, with --year of one year, with “funds” what funds hold and what is used
        of them, with “website” what the public may know: open requests, courses, dates, knowledge,
        stories; all three as csv and excel too.

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
        "as",
        value: "NAME",
        Text(de: "welches Dokument des Eintrags", en: "which document of the record")
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
      Option(
        "year",
        value: "YEAR",
        Text(de: "Kurse: nur dieses Jahr", en: "courses: of this year")
      ),
      Option("internal", Text(de: "Blatt: für das Büro", en: "sheet: for the office")),
      .output,
      .force,
    ]
  ) { context in
    let word = context.arguments.words[0]
    if word == "sheet" || word == "courses" || reports[word] != nil, context.arguments.has("as") {
      throw UsageError(
        de: "--as gilt nur für die Dokumente eines Eintrags.",
        en: "--as is for the documents of a record only.",
        topic: "document"
      )
    }
    if word != "courses", context.arguments.has("year") {
      throw UsageError(
        de: "--year gilt nur für die Kursstatistik: tandem document courses.",
        en: "--year is for the figures of courses only: tandem document courses.",
        topic: "document"
      )
    }
    guard word == "sheet" else {
      for name in ["on", "district", "since", "internal"] where context.arguments.has(name) {
        throw UsageError(
          de: "--\(name) gilt nur für das Blatt: tandem document sheet.",
          en: "--\(name) is for the sheet only: tandem document sheet.",
          topic: "document"
        )
      }
      if let report = reports[word] { return try write(report, context) }
      return try word == "courses" ? writeCourses(context) : writeRecord(word, context)
    }
    return try writeSheet(context)
  }

  private static let printed: [DocumentFormat] = [.markdown, .html, .text]

  /// A report of what the office knows, with its table where it has one.
  private typealias Report = @Sendable (Workspace) -> (document: Document, rows: [[String]]?)

  private static let reports: [String: Report] = [
    "initiatives": { workspace in
      let list = InitiativeList(workspace.office, reading: workspace.germanReading)
      return (list.document, nil)
    },
    "funds": { workspace in
      let report = FundReport(workspace.office, reading: workspace.germanReading)
      return (report.document, report.rows)
    },
    "website": { workspace in
      let offer = WebsiteOffer(workspace.office, reading: workspace.germanReading)
      return (offer.document, offer.rows)
    },
  ]

  private static func write(_ report: Report, _ context: Context) throws -> Int32 {
    let hasTable = context.arguments.words[0] != "initiatives"
    let format = try context.choice("format", among: hasTable ? DocumentFormat.allCases : printed)
    let (document, rows) = report(try context.open())
    try context.write(rows.flatMap { format?.text($0) } ?? format?.text(document) ?? "")
    return 0
  }

  private static func writeRecord(_ word: String, _ context: Context) throws -> Int32 {
    let format = try context.choice("format", among: printed)
    let workspace = try context.open()
    let name = context.arguments[option: "as"]
    // Of several records of a name those are meant that have such a document.
    let fitting = RecordTypes.all.filter { type in
      RecordDocuments.of(type.kind.prefix).contains { $0.name == name }
    }
    let (id, type) = try context.record(
      word,
      workspace,
      among: fitting.isEmpty ? RecordTypes.all : fitting
    )
    let kind = try kind(of: type, named: name, word)
    if let document = try workspace.document(kind, of: id) {
      try context.write(format?.text(document) ?? "")
    }
    return 0
  }

  /// The document of a type that `--as` names, the usual one where it was not given.
  private static func kind(
    of type: RecordType,
    named name: String?,
    _ word: String
  ) throws(Refusal) -> RecordDocument {
    let kinds = RecordDocuments.of(type.kind.prefix)
    guard let usual = kinds.first else {
      let (types, kind) = (RecordDocuments.types, type.singular)
      throw Refusal(
        de:
          "Dokumente gibt es zu: \(types.map(\.de).joined(separator: ", ")); „\(word)“ ist: \(kind.de).",
        en:
          "There are documents of: \(types.map(\.en).joined(separator: ", ")); “\(word)” is: \(kind.en)."
      )
    }
    guard let name else { return usual }
    if let kind = kinds.first(where: { $0.name == name }) { return kind }
    let names = kinds.map(\.name).joined(separator: ", ")
    throw Refusal(
      de: "--as kennt „\(name)“ hier nicht. Möglich: \(names).",
      en: "--as does not know “\(name)” here. Possible: \(names)."
    )
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
