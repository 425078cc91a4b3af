import Domain
import Store
import Terminal
import Workspace

/// Erasing what is due without naming it, as a timer does every night.
extension Context {
  /// Erases the certificates that the law wants gone, and names what the office has to look at.
  func eraseDue(_ workspace: Workspace, isDryRun: Bool) throws -> Int32 {
    let due = workspace.dueErasure
    guard !due.isEmpty else {
      say(Text(de: "Nichts ist zu löschen.", en: "Nothing is to be erased."))
      return 0
    }
    var report: ErasureReport?
    if !due.certificates.isEmpty {
      if !isDryRun {
        report = try workspace.eraseCertificates(due.certificates.map(\.id))
        workspace.settle()
      }
      try print(
        isDryRun
          ? Text(
            de: "Zu löschen sind die Führungszeugnisse (§ 72a Abs. 5 SGB VIII):",
            en: "Certificates of good conduct to be erased (§ 72a para. 5 SGB VIII):"
          )
          : Text(
            de: "Gelöscht sind die Führungszeugnisse (§ 72a Abs. 5 SGB VIII):",
            en: "Certificates of good conduct erased (§ 72a para. 5 SGB VIII):"
          )
      )
      for item in due.certificates { try print(item) }
    }
    if !due.others.isEmpty {
      try print(
        Text(
          de: "Die Fristen des Büros sind erreicht; löschen Sie einzeln mit erase ID:",
          en: "The periods of the office are reached; erase one by one with erase ID:"
        )
      )
      for item in due.others { try print(item) }
    }
    try output.flush()
    for text in report?.remaining ?? [] { say(text) }
    if isDryRun {
      say(Text(de: "Probelauf, nichts ist gelöscht.", en: "Dry run, nothing is erased."))
    }
    return 0
  }

  /// Whether all that is due is meant; refuses what does not go together.
  func isForDue() throws(UsageError) -> Bool {
    let isDue = arguments.has("due")
    let single = ["reason", "yes", "all"].filter(arguments.has)
    if isDue, let other = arguments.words.first ?? single.first.map({ "--\($0)" }) {
      throw UsageError(
        de: "„\(other)“ geht nicht mit --due.",
        en: "“\(other)” does not go with --due.",
        topic: command.name
      )
    }
    if !isDue, arguments.has("dry-run") {
      throw UsageError(
        de: "--dry-run geht nur mit --due.",
        en: "--dry-run only goes with --due.",
        topic: command.name
      )
    }
    if !isDue, arguments.words.isEmpty || !arguments.has("reason") {
      throw UsageError(
        de: "Es fehlt etwas: tandem erase ID --reason TEXT oder tandem erase --due.",
        en: "Something is missing: tandem erase ID --reason TEXT, or tandem erase --due.",
        topic: command.name
      )
    }
    return isDue
  }

  private func print(_ item: DueErasure.Item) throws {
    let day = item.since.written(language)
    let words = Text(
      de: "\(item.label) (\(item.id.text)), bis \(day): \(item.reason.de)",
      en: "\(item.label) (\(item.id.text)), by \(day): \(item.reason.en)"
    )
    try output.line("  \(Cells.safe(words[language]))")
  }

  /// Refuses to write out records that are shown in the program only.
  func requirePrintable(_ type: RecordType) throws {
    guard type.isProtected else { return }
    throw Refusal(
      de:
        "\(type.title.de) sind vor Zugriff geschützt und werden nirgends ausgegeben. Im Programm stehen sie in der Ansicht „\(type.title.de)“ (Taste w); was zu löschen ist, nennt „tandem erase --due --dry-run“.",
      en:
        "\(type.title.en) are protected from access and written out nowhere. In the program they stand in the view “\(type.title.en)” (key w); what is to be erased is told by “tandem erase --due --dry-run”."
    )
  }
}
