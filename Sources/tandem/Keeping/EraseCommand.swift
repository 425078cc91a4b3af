import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let erase = Subcommand(
    "erase",
    operands: "[ID]",
    count: 0...1,
    Text(
      de: "löscht die Daten einer Person unwiderruflich, auch aus Geschichte und Sicherungen",
      en: "erases a person’s data for good, also from history and backups"
    ),
    details: Text(
      de: """
        Zeigt zuerst, was verloren geht: den Eintrag, was zu ihm gehört, die Geschichte und jede Stelle
        in anderen Einträgen, die Namen, E-Mail, Telefon, Straße oder Geburtstag nennt; über jede wird
        einzeln entschieden. Ein bloßer Nachname ist nur eine mögliche Stelle. Personen, die zu einer
        Organisation gehören, bleiben ohne die Verbindung, wenn Sie es nicht anders sagen.
        An jeder gelöschten Stelle steht dann [gelöscht], in jeder Sprache gleich, damit sie zu finden
        ist. Im Protokoll bleiben Kennung, Tag, Person am Rechner und Grund, nie die Daten.

        Mit --due statt ID und --reason löscht es ohne Frage die Führungszeugnisse, deren Daten nach
        § 72a Abs. 5 SGB VIII weg sein müssen, und nennt, was nach den Fristen des Büros zu löschen
        wäre; so geht es auch nachts mit cron.
        """,
      en: """
        Shows first what will go: the record, what belongs to it, its history, and each place in other
        records that gives the name, e-mail, phone, street or birthday; each is decided singly. A last
        name alone is only a possible place. People who belong to an organisation stay without the link
        unless you say otherwise. Each erased place then says [gelöscht], the German for erased, in any
        language, so that it can be found. The protocol keeps identity, day, who did it and the ground,
        never the data.

        With --due in place of ID and --reason it erases without a question the certificates of good
        conduct whose data has to be gone by § 72a para. 5 SGB VIII, and names what the periods of the
        office have reached; that goes with cron at night too.
        """
    ),
    options: [
      Option(
        "reason",
        value: "TEXT",
        Text(
          de: "warum, ohne die Person zu nennen, etwa: Antrag nach Art. 17 DSGVO",
          en: "why, without naming the person, such as: request under Art. 17 GDPR"
        )
      ),
      Option(
        "yes",
        Text(
          de: "ohne Fragen löschen, aber nur sichere Stellen und keine anderen Personen",
          en: "erase without questions, but only certain places and no other people"
        )
      ),
      Option(
        "all",
        Text(
          de: "mit --yes: auch alle möglichen Stellen",
          en: "with --yes: all possible places too"
        )
      ),
      Option(
        "due",
        Text(
          de: "ohne ID: alle fälligen Führungszeugnisse löschen",
          en: "without ID: erase all certificates of good conduct that are due"
        )
      ),
      Option(
        "dry-run",
        Text(de: "mit --due: nur sagen, was fällig ist", en: "with --due: only say what is due")
      ),
    ]
  ) { context in
    let arguments = context.arguments
    if arguments.has("all"), !arguments.has("yes") {
      throw UsageError(
        de: "--all geht nur mit --yes.",
        en: "--all only goes with --yes.",
        topic: context.command.name
      )
    }
    if try context.isForDue() {
      return try context.eraseDue(try context.open(), isDryRun: arguments.has("dry-run"))
    }
    let workspace = try context.open()
    try context.requireIdentity(arguments.words[0], workspace)
    var plan = try workspace.erasurePlan(for: RecordID(arguments.words[0]))
    // Before anything is looked through for nothing.
    let reason = arguments[option: "reason"] ?? ""
    _ = try workspace.erasureReason(reason, for: plan)
    if arguments.has("yes") {
      if arguments.has("all") { plan.choose(from: .possible) }
      try context.print(plan)
      try context.printKept(plan)
    } else {
      guard let decided = try ErasureQuestions(context).decided(plan, workspace) else {
        try context.output.flush()
        context.say(Text(de: "Nichts wurde gelöscht.", en: "Nothing was erased."))
        return 1
      }
      plan = decided
    }
    let report = try workspace.erase(plan, reason: reason)
    workspace.settle()
    try context.print(report.summary(of: plan))
    try context.output.flush()
    for text in report.remaining { context.say(text) }
    return 0
  }
}

extension Context {
  func print(_ plan: ErasurePlan) throws {
    if let caution = plan.caution { try print(caution) }
    try print(Text(de: "Gelöscht wird:", en: "To be erased:"))
    for item in plan.records { try print(item) }
    let places = plan.mentions.filter(\.isChosen)
    if !places.isEmpty {
      try print(Text(de: "Genannt in anderen Einträgen:", en: "Named in other records:"))
      for mention in places { try print(mention) }
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
    for item in plan.twins { try print(item) }
  }

  /// What is left without a question, so that somebody may look at it.
  fileprivate func printKept(_ plan: ErasurePlan) throws {
    let people = plan.dependants.filter { !$0.isChosen }
    if !people.isEmpty {
      try print(
        Text(
          de: "Bleibt, nur ohne die Verbindung:",
          en: "Stays, only without the link:"
        )
      )
      for person in people { try print(person.item) }
    }
    let kept = plan.mentions.filter { !$0.isChosen || $0.isPartlyChosen }
    guard !kept.isEmpty else { return }
    try print(
      Text(
        de: "Stehen gelassen, vielleicht jemand anderes:",
        en: "Left alone, maybe somebody else:"
      )
    )
    for mention in kept {
      for hit in mention.hits where !hit.isChosen {
        try output.line(
          "  \(Cells.safe(mention.place(language))): \(Cells.safe(mention.passage(of: hit)))"
        )
      }
    }
  }

  func print(_ item: ErasurePlan.Item) throws {
    let changes = ErasurePlan.changes(item.changes)[language]
    let words = "\(item.kind[language]): \(item.label) (\(item.id.text))"
    try output.line("  \(Cells.safe(words)) – \(changes)")
  }

  private func print(_ mention: ErasurePlan.Mention) throws {
    for hit in mention.hits where hit.isChosen {
      try output.line(
        "  \(Cells.safe(mention.place(language))): \(Cells.safe(mention.passage(of: hit)))"
      )
    }
  }
}

extension ErasurePlan.Mention {
  /// Which text it is.
  func place(_ language: Language) -> String {
    let earlier = Text(de: " (frühere Fassung)", en: " (earlier version)")[language]
    return "\(record) · \(title[language])\(isCurrent ? "" : earlier)"
  }
}
