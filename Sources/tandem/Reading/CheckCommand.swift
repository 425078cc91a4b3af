import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let check = Subcommand(
    "check",
    Text(
      de: "prüft jede Zeile, Nummer und Prüfsumme der Ablage",
      en: "verifies every line, number and seal of the store"
    ),
    details: Text(
      de: "Je Befund eine Zeile: Ort, Schwere, Bedeutung. Status 1 bei Warnungen und Schäden.",
      en: "One finding a line: place, severity, meaning. Status 1 with warnings and damage."
    )
  ) { context in
    let store = try context.open().store
    let verified = store.check()
    // What was noticed at the start is told once: the verification names the line.
    let known = Set(verified.map { [$0.code.rawValue, $0.path] })
    let findings = store.notices.filter { !known.contains([$0.code.rawValue, $0.path]) } + verified
    for finding in findings {
      let text = Text("\(finding.place): ") + finding.severity.text + Text(": ") + finding.text
      try context.output.line(Cells.safe(text[context.language]))
    }
    if findings.isEmpty {
      context.say(Text(de: "Die Ablage ist in Ordnung.", en: "The store is sound."))
    }
    return findings.contains { $0.severity > .note } ? 1 : 0
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
