import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let erase = Subcommand(
    "erase",
    operands: "ID",
    count: 1...1,
    Text(
      de: "löscht die Daten einer Person unwiderruflich, auch aus Geschichte und Sicherungen",
      en: "erases a person's data for good, also from history and backups"
    ),
    details: Text(
      de: """
        Zeigt zuerst, was verloren geht: den Eintrag, was zu ihm gehört, die Geschichte und jede Stelle
        in anderen Einträgen, die Namen, E-Mail oder Telefon nennt; über jede wird einzeln entschieden.
        Ein bloßer Nachname wird nur in Notizen gesucht. Im Protokoll bleiben Kennung, Tag, Person am
        Rechner und Grund, nie die Daten.
        """,
      en: """
        Shows first what will go: the record, what belongs to it, its history, and each place in other
        records that gives the name, e-mail or phone; each is decided singly. A last name alone is looked
        for in notes only. The protocol keeps identity, day, who did it and the ground, never the data.
        """
    ),
    options: [
      Option(
        "reason",
        value: "TEXT",
        Text(
          de: "warum, ohne die Person zu nennen, etwa: Antrag nach Art. 17 DSGVO",
          en: "why, without naming the person, such as: request under Art. 17 GDPR"
        ),
        required: true
      ),
      Option("yes", Text(de: "alles Gezeigte löschen, ohne Fragen", en: "all shown, no questions")),
    ]
  ) { context in
    let workspace = try context.open()
    let id = RecordID(context.arguments.words[0])
    let reason = context.arguments[option: "reason"] ?? ""
    var plan = try workspace.erasurePlan(for: id)
    try context.print(plan)
    if !context.arguments.has("yes") {
      for index in plan.mentions.indices {
        try context.print(Text(de: "Stelle \(index + 1):", en: "Place \(index + 1):"))
        try context.output.line("  \(Cells.safe(plan.mentions[index].excerpt))")
        plan.mentions[index].isChosen = try context.isYes(
          Text(de: "Auch diese löschen? [j/n]", en: "Erase this too? [y/n]")
        )
      }
      let question = Text(
        de: "Unwiderruflich löschen? [j/n]",
        en: "Erase for good? [y/n]"
      )
      guard try context.isYes(question) else {
        context.say(Text(de: "Nichts wurde gelöscht.", en: "Nothing was erased."))
        return 1
      }
    }
    let report = try workspace.erase(plan, reason: reason)
    workspace.settle()
    try context.print(report, plan)
    return 0
  }
}

extension Context {
  /// Asks on the terminal; without an answer it is no.
  fileprivate func isYes(_ question: Text) throws -> Bool {
    try print(question)
    try output.flush()
    let answer = (readLine() ?? "").lowercased()
    return ["j", "ja", "y", "yes"].contains(answer)
  }

  fileprivate func print(_ plan: ErasurePlan) throws {
    try print(Text(de: "Gelöscht wird:", en: "To be erased:"))
    for item in plan.records {
      let changes = Text(
        de: "\(item.changes) Änderungen in der Geschichte",
        en: "\(item.changes) changes in the history"
      )
      try output.line("  \(Cells.safe(words(of: item))) – \(changes[language])")
    }
    if !plan.mentions.isEmpty {
      try print(Text(de: "Genannt in anderen Einträgen:", en: "Named in other records:"))
    }
    for (index, mention) in plan.mentions.enumerated() {
      let earlier = Text(de: " (frühere Fassung)", en: " (earlier version)")[language]
      let place = "\(mention.record) · \(mention.title[language])"
      let note = mention.isCurrent ? "" : earlier
      try output.line("  \(index + 1)  \(Cells.safe(place))\(note): \(Cells.safe(mention.excerpt))")
    }
    if !plan.remarks.isEmpty {
      let count = plan.remarks.count
      try print(
        Text(
          de: "Bemerkungen in der Geschichte, die die Person nennen: \(count)",
          en: "Remarks in the history that name the person: \(count)"
        )
      )
    }
    guard !plan.twins.isEmpty else { return }
    try print(
      Text(
        de: "Bleibt, vielleicht dieselbe Person (gleiche E-Mail oder Nummer):",
        en: "Stays, perhaps the same person (same e-mail or number):"
      )
    )
    for item in plan.twins { try output.line("  \(Cells.safe(words(of: item)))") }
  }

  private func words(of item: ErasurePlan.Item) -> String {
    "\(item.kind[language]): \(item.label) (\(item.id.text))"
  }

  fileprivate func print(_ report: ErasureReport, _ plan: ErasurePlan) throws {
    try print(report.summary(of: plan))
    for text in report.remaining { say(text) }
  }
}
