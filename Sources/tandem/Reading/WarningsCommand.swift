import Domain
import Terminal
import Workspace

extension Subcommand {
  static let warnings = Subcommand(
    "warnings",
    Text(de: "zeigt, was zu beachten ist", en: "shows what needs attention"),
    details: Text(
      de: """
        Nach Dringlichkeit und nach dem, was zu tun ist, wie auf der Seite Heute. Was zurückgestellt
        ist, steht nur mit --snoozed da.

        Status 1, wenn etwas Gezeigtes nicht zurückgestellt ist, sonst 0: So kann cron es verschicken.

        Mit --json steht jeder Hinweis als ein Objekt in einer Zeile: warning (Nummer), title, urgency
        („now“, „soon“, „later“), action, sentence, records (Kennungen), task, terms, confidential
        (nur fürs Büro), snoozed (bis wann; null) und note (warum; null).
        """,
      en: """
        By urgency and by what is to be done, as on the page Today. What is put aside is only shown
        with --snoozed.

        Status 1 if something shown is not put aside, else 0, so that cron can mail it.

        With --json each warning is one object in a line: warning (number), title, urgency (“now”,
        “soon”, “later”), action, sentence, records (identities), task, terms, confidential (for the
        office only), snoozed (until when; null) and note (why; null).
        """
    ),
    options: [
      Option(
        "only",
        value: "W7,W16",
        Text(de: "nur Hinweise dieser Nummern", en: "only warnings of these numbers")
      ),
      .snoozed, .json,
    ]
  ) { context in
    let numbers = try context.warningNumbers()
    let workspace = try context.open()
    let groups = workspace.warningGroups.filter { numbers?.contains($0.rule.number) ?? true }
    let aside = context.arguments.has("snoozed") ? workspace.snoozedWarnings : []
    let report = AttentionReport(
      board: AttentionBoard(groups),
      aside: aside.filter { numbers?.contains($0.rule.number) ?? true }
    )
    if context.arguments.has("json") {
      try report.printJSON(context)
    } else if report.isEmpty {
      context.say(
        Text(de: "Zurzeit ist nichts zu beachten.", en: "At the moment nothing needs attention.")
      )
    } else {
      try report.print(context)
    }
    return groups.isEmpty ? 0 : 1
  }
}

extension Option {
  static let snoozed = Option(
    "snoozed",
    Text(de: "auch, was zurückgestellt ist", en: "also what is put aside")
  )
}

extension Context {
  /// The numbers that `--only` names, with or without the W; nil where it was not given.
  fileprivate func warningNumbers() throws -> Set<Int>? {
    guard let typed = arguments[option: "only"] else { return nil }
    var numbers: Set<Int> = []
    for word in typed.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      let digits = word.first.map("wW".contains) ?? false ? word.dropFirst() : word
      guard let number = Int(digits), Warnings.rule(number) != nil else {
        let known = Warnings.all.map(\.sign).joined(separator: ", ")
        throw UsageError(
          de:
            "--only: Einen Hinweis „\(Cells.safe(String(word)))“ gibt es nicht. Möglich: \(known).",
          en: "--only: there is no warning “\(Cells.safe(String(word)))”. Possible: \(known).",
          topic: command.name
        )
      }
      numbers.insert(number)
    }
    guard !numbers.isEmpty else {
      throw UsageError(
        de: "--only braucht Nummern, z. B. W7,W16.",
        en: "--only needs numbers, for example W7,W16.",
        topic: command.name
      )
    }
    return numbers
  }
}
