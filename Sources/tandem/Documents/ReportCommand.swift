import Domain
import Exchange
import Interface
import Terminal
import Workspace

extension Subcommand {
  static let report = Subcommand(
    "report",
    operands: "NAME",
    count: 0...1,
    Text(
      de: "schreibt einen Bericht über ein Jahr oder einen Zeitraum",
      en: "writes a report on a year or a stretch of time"
    ),
    details: Text(
      de: """
        --list nennt die Berichte. Ohne --year, --from und --to geht es um das laufende Jahr, von
        Januar bis März um das vergangene. Fehlt nur --to, gilt heute; fehlt nur --from, der
        1. Januar des Jahres von --to. Einen Bericht, den es je Förderrichtlinie oder Mittelgeber
        gibt, wählt --for. Ohne --format ist es am Bildschirm text, in Dateien markdown.

        Zahlen über wenige Personen bleiben im Haus: An ihrer Stelle steht ein Punkt, in den
        Tabellen (csv mit Komma, excel mit Semikolon für Excel auf Deutsch) nichts und ein Hinweis.
        --office schreibt sie aus: Dieser Text ist nur für das Büro.
        """,
      en: """
        --list names the reports. Without --year, --from and --to it is about this year, from
        January to March about the last one. Where only --to is missing it is today; where only
        --from is, the 1st of January of the year of --to. --for chooses of a report that there is
        for each directive or source of money. Without --format it is text on a terminal, markdown
        in files.

        Figures about few people stay in the house: a dot stands in their place, in the tables (csv
        with commas, excel with semicolons for Excel in German) nothing and a remark. --office
        writes them out: that text is for the office only.
        """
    ),
    options: [
      Option("list", Text(de: "die Berichte nennen", en: "name the reports")),
      Option("year", value: "YEAR", Text(de: "dieses Jahr", en: "this year")),
      Option("from", value: "DAY", Text(de: "der erste Tag", en: "the first day")),
      Option("to", value: "DAY", Text(de: "der letzte Tag", en: "the last day")),
      Option(
        "for",
        value: "SUBJECT",
        Text(de: "für welche Richtlinie oder Quelle", en: "for which directive or source")
      ),
      Option(
        "format",
        value: "FORMAT",
        Text(
          de: "markdown, html, text, csv oder excel",
          en: "markdown, html, text, csv or excel"
        )
      ),
      Option("office", Text(de: "fürs Büro, mit allen Zahlen", en: "for the office, all figures")),
      .output,
      .force,
    ]
  ) { context in
    if context.arguments.has("list") { return try listReports(context) }
    guard let word = context.arguments.words.first else {
      let names = Reports.all.map(\.name).joined(separator: ", ")
      throw UsageError(
        de: "Welcher Bericht? Möglich: \(names).",
        en: "Which report? Possible: \(names).",
        topic: "report"
      )
    }
    let kind = try kind(word)
    let isScreen = Output.isTerminal && context.arguments[option: "output"] == nil
    let format =
      try context.arguments[option: "format"] == nil
      ? (isScreen ? .text : .markdown)
      : context.choice("format", among: DocumentFormat.allCases) ?? .markdown
    let order = try ReportOrder(context)
    let workspace = try context.open()
    let period = try order.period(today: workspace.today)
    let subject = try ReportOrder.subject(of: kind, context, workspace.office)
    let report = kind.report(workspace.officeBooks, period, for: subject)
    let fewest = workspace.office.value(of: ReportThresholds.fewest)
    let isInternal = context.arguments.has("office")
    let document = ReportDocument(
      report,
      isInternal ? nil : Disclosure(report, fewest: fewest),
      workspace.office,
      context.language
    )
    try context.write(text(document, format, isScreen: isScreen))
    return 0
  }

  private static func text(
    _ report: ReportDocument,
    _ format: DocumentFormat,
    isScreen: Bool
  ) -> String {
    if format == .text, isScreen {
      return DocumentPage.text(report.document, width: min(max(Output.columns ?? 80, 40), 100))
    }
    return format.text(report.document)
      ?? format.text(report.rows(decimal: format == .excel ? "," : ".")) ?? ""
  }

  private static func kind(_ word: String) throws(UsageError) -> ReportKind {
    if let kind = Reports.named(word) { return kind }
    let names = Reports.all.map(\.name)
    let (offer, list) = (Nearest.offer(word, among: names), names.joined(separator: ", "))
    throw UsageError(
      de: "Den Bericht „\(word)“ gibt es nicht.\(offer.de) Möglich: \(list).",
      en: "There is no report “\(word)”.\(offer.en) Possible: \(list).",
      topic: "report"
    )
  }

  private static func listReports(_ context: Context) throws -> Int32 {
    guard context.arguments.words.isEmpty else {
      throw UsageError(
        de: "--list steht ohne Namen: tandem report --list.",
        en: "--list stands without a name: tandem report --list.",
        topic: "report"
      )
    }
    let language = context.language
    var table = TextTable(
      [
        .init(title: Text("Name")[language], width: 14),
        .init(title: Text(de: "Bericht", en: "Report")[language], width: 36),
        .init(title: Text(de: "Was er sagt", en: "What it tells")[language], width: 60),
      ],
      limit: Output.columns
    )
    for kind in Reports.all {
      table.add([kind.name, kind.title[language], kind.purpose[language]])
    }
    try table.forEachLine { try context.output.line($0) }
    return 0
  }
}
