import Domain
import Terminal
import Workspace

extension Subcommand {
  static let match = Subcommand(
    "match",
    operands: "ID",
    count: 1...1,
    Text(
      de: "zeigt, wer zu einer Einsatzanfrage passt, oder was zu jemandem",
      en: "shows who fits a deployment request, or which requests fit somebody"
    ),
    details: Text(
      de: """
        Zu einer Einsatzanfrage die Freiwilligen, zu einer/einem Freiwilligen die offenen Anfragen, die
        besten zuerst, mit Punkten von 0 bis 100. Ohne --all die besten 20; wen eine harte Bedingung
        ausschließt, steht nur mit --all da, zuletzt, mit dem Grund. Eine unvollständige Anfrage wird
        erst vermittelt, wenn sie ergänzt ist oder das Feld override sagt, warum trotzdem.

        Mit --json steht jedes Paar als ein Objekt in einer Zeile: volunteer, request, score, reasons
        und missing (Listen von Sätzen) und excluded (der Grund, oder null). Status 1, wenn niemand
        und nichts passt.
        """,
      en: """
        Of a deployment request the volunteers, of a volunteer the open requests, the best first, with
        points from 0 to 100. Without --all the best 20; whom a hard condition excludes is there only
        with --all, last, with the reason. For an incomplete request people are proposed only once it
        is completed or its field override says why nevertheless.

        With --json each pair is one object in a line: volunteer, request, score, reasons and missing
        (lists of sentences) and excluded (the reason, or null). Status 1 where nobody and nothing fits.
        """
    ),
    options: [
      Option(
        "all",
        Text(de: "alle, auch wen etwas ausschließt", en: "all, those excluded too")
      ), .json,
    ]
  ) { context in
    let workspace = try context.open()
    let (id, type) = try context.record(context.arguments.words[0], workspace)
    let matches = try context.matches(id, type, workspace)
    let fitting = matches.filter { $0.excludedBy == nil }
    let shown = context.arguments.has("all") ? matches : Array(fitting.prefix(20))
    if context.arguments.has("json") {
      for match in shown { try context.output.line(json(match, context.language)) }
    } else {
      try context.print(shown, of: type, workspace)
    }
    try context.output.flush()
    context.sayRest(fitting.count, of: matches.count)
    return fitting.isEmpty ? 1 : 0
  }

  private static func json(_ match: Match, _ language: Language) -> JSONLine {
    var line = JSONLine()
    line.object { line in
      line.key("volunteer")
      line.string(match.volunteer.text)
      line.key("request")
      line.string(match.request.text)
      line.key("score")
      line.number(match.score)
      line.key("reasons")
      line.strings(match.reasons.map { $0[language] })
      line.key("missing")
      line.strings(match.missing.map { $0[language] })
      line.key("excluded")
      line.string(orNull: match.exclusion?[language])
    }
    return line
  }
}

extension Context {
  /// The pairs of a request or a volunteer, the best first.
  fileprivate func matches(
    _ id: RecordID,
    _ type: RecordType,
    _ workspace: Workspace
  ) throws -> [Match] {
    let (office, matching) = (workspace.office, workspace.matchBook.matching)
    switch type.kind.prefix {
    case DeploymentRequest.kind.prefix:
      guard let request = office.requests.first(where: { $0.id == id }) else { throw archived(id) }
      if !request.record.mayBeMatched { throw incomplete(request) }
      if !arguments.has("json") {
        try output.line(Cells.safe(matching.reach(of: request).words(office)[language]))
      }
      return matching.volunteers(for: request)
    case Volunteer.kind.prefix:
      guard let volunteer = office.volunteers.first(where: { $0.id == id }) else {
        throw archived(id)
      }
      let ready = Set(matching.openRequests.filter(\.record.mayBeMatched).map(\.id))
      let gaps = matching.openRequests.count - ready.count
      if gaps > 0 {
        say(
          Text(
            de: "Unvollständige Einsatzanfragen, die nicht aufgeführt sind: \(gaps).",
            en: "Incomplete deployment requests that are not listed: \(gaps)."
          )
        )
      }
      return matching.requests(for: volunteer).filter { ready.contains($0.request) }
    default:
      throw Refusal(
        de: "Vermittelt werden nur Einsatzanfragen und Freiwillige.",
        en: "Only deployment requests and volunteers are matched."
      )
    }
  }

  private func archived(_ id: RecordID) -> Refusal {
    Refusal(
      de: "„\(id.text)“ ist archiviert und wird nicht vermittelt.",
      en: "“\(id.text)” is archived and is not matched."
    )
  }

  private func incomplete(_ request: Entry<DeploymentRequest>) -> Refusal {
    let (title, standard) = (request.record.title, request.record.completeness)
    let (percent, missing) = (standard.percent, standard.missingWords)
    return Refusal(
      de: """
        „\(title)“ ist zu \(percent) % vollständig. Es fehlt noch: \(missing.de). Soll trotzdem \
        vermittelt werden, sagt das Feld override, warum.
        """,
      en: """
        “\(title)” is \(percent) % complete. Still missing: \(missing.en). To match it nevertheless, \
        say why in its field override.
        """
    )
  }

  /// Each pair in a few lines: points and name, what speaks for it, what is missing.
  fileprivate func print(
    _ matches: [Match],
    of type: RecordType,
    _ workspace: Workspace
  ) throws {
    let isOfRequest = type.kind.prefix == DeploymentRequest.kind.prefix
    for match in matches {
      let id = isOfRequest ? match.volunteer : match.request
      let score = Cells.padded("\(match.score)", to: 3)
      let title = "\(score)  \(id.text)  \(Cells.safe(workspace.label(id) ?? ""))"
      try output.line(Output.columns.map { Cells.cut(title, to: $0, ellipsis: true) } ?? title)
      if let exclusion = match.exclusion { try print("!", [exclusion]) }
      try print("+", match.reasons)
      try print("–", match.missing)
    }
  }

  /// Sentences behind a sign, in as many lines as the terminal needs.
  private func print(_ sign: String, _ texts: [Text]) throws {
    if texts.isEmpty { return }
    let words = Cells.safe(texts.map { $0[language] }.joined(separator: "; "))
    let lines =
      Output.columns.map { Cells.lines(wrapping: words, width: max(20, $0 - 7)) } ?? [words]
    for (number, line) in lines.enumerated() {
      try output.line("     \(number == 0 ? sign : " ") \(line)")
    }
  }

  fileprivate func sayRest(_ fitting: Int, of all: Int) {
    let excluded = all - fitting
    if fitting == 0 {
      let nothing = Text(de: "Niemand und nichts passt.", en: "Nobody and nothing fits.")
      if arguments.has("all") || excluded == 0 { return say(nothing) }
      let hint = Text(
        de: " Ausgeschlossen: \(excluded); --all zeigt, warum.",
        en: " Excluded: \(excluded); --all shows why."
      )
      say(nothing + hint)
    } else if !arguments.has("all"), fitting > 20 || excluded > 0 {
      say(
        Text(
          de: "Passend: \(fitting), ausgeschlossen: \(excluded). --all zeigt alle.",
          en: "Matching: \(fitting), excluded: \(excluded). --all shows all."
        )
      )
    }
  }
}
