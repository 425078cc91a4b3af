import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let check = Subcommand(
    "check",
    Text(
      de: "prüft jede Zeile der Ablage und repariert sie auf Wunsch",
      en: "verifies every line of the store and repairs it on request"
    ),
    details: Text(
      de: """
        Je Befund eine Zeile: Ort, Schwere, Bedeutung und was --repair tut oder was Sie tun können. Ohne
        --repair wird nichts geändert, auch während andere schreiben. Mit --repair wird, was sich ändert,
        vorher in local/*/quarantine aufgehoben; danach steht da, was offen bleibt. Status 1 bei jedem
        Befund, der bleibt.
        """,
      en: """
        One finding a line: place, severity, meaning, and what --repair does or what you can do. Without
        --repair nothing is changed, even while others write. With --repair, what changes is first kept
        in local/*/quarantine; what is left is listed afterwards. Status 1 with any finding that stays.
        """
    ),
    options: [
      Option(
        "repair",
        Text(
          de: "beheben, was sich an den Dateien dieses Rechners beheben lässt",
          en: "mend what can be mended in this machine’s files"
        )
      )
    ]
  ) { context in
    let place = try context.place()
    guard context.arguments.has("repair") else {
      return try report(try Store.check(at: place), context)
    }
    let repaired = try Store.repair(at: place, command: "check --repair")
    // Only names: a store that cannot be opened is told of by what is left.
    let workspace =
      repaired.steps.contains { !$0.records.isEmpty }
      ? try? Workspace.open(place, language: context.language, command: "check --repair") : nil
    for step in repaired.steps {
      let done = step.text { workspace?.label(RecordID($0)) }
      let text = Text("\(step.finding.place): ") + step.finding.text + Text(": ") + done
      try context.output.line(Cells.safe(text[context.language]))
    }
    return try report(repaired.left, context)
  }

  private static func report(_ findings: [Finding], _ context: Context) throws -> Int32 {
    for finding in findings {
      let text =
        Text("\(finding.place): ") + finding.severity.text + Text(": ") + finding.text
        + Text("; ") + finding.advice
      try context.output.line(Cells.safe(text[context.language]))
    }
    guard findings.isEmpty else { return 1 }
    try context.output.flush()
    context.say(Text(de: "Die Ablage ist in Ordnung.", en: "The store is sound."))
    return 0
  }
}

extension Finding.Severity {
  fileprivate var text: Text {
    switch self {
    case .note: Text(de: "Hinweis", en: "note")
    case .warning: Text(de: "Warnung", en: "warning")
    case .damage: Text(de: "Schaden", en: "damage")
    }
  }
}
