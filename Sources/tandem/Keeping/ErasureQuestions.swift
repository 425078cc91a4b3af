import Domain
import Terminal
import Workspace

/// Asks about everything that an erasure may take, one thing after the other.
struct ErasureQuestions {
  private enum Answer {
    case yes
    case no
    case allOfThis
  }

  private let context: Context

  init(_ context: Context) { self.context = context }

  /// The plan as it was decided; `nil` where somebody stopped, or said nothing more.
  func decided(_ start: ErasurePlan, _ workspace: Workspace) throws -> ErasurePlan? {
    var plan = start
    if let caution = plan.caution { try context.print(caution) }
    for person in start.dependants {
      try context.print(Text(de: "Gehört dazu:", en: "Belongs to it:"))
      try context.print(person.item)
      let question = Text(
        de: "Auch löschen? Sonst bleibt der Eintrag ohne die Verbindung. [j/n/q]",
        en: "Erase it too? Otherwise the record stays without the link. [y/n/q]"
      )
      guard let answer = try ask(question) else { return nil }
      if answer == .yes { plan = try workspace.toggled(person.item.id, in: plan) }
    }
    var shown = plan
    shown.mentions = []
    try context.print(shown)
    for index in plan.mentions.indices {
      guard let mention = try decided(plan.mentions[index], index, plan.mentions.count) else {
        return nil
      }
      plan.mentions[index] = mention
    }
    try context.print(plan.extent)
    let question = Text(de: "Unwiderruflich löschen? [j/n]", en: "Erase for good? [y/n]")
    return try ask(question) == .yes ? plan : nil
  }

  private func decided(
    _ start: ErasurePlan.Mention,
    _ index: Int,
    _ count: Int
  ) throws -> ErasurePlan.Mention? {
    var mention = start
    let language = context.language
    let heading = Text(
      de: "Text \(index + 1) von \(count): ",
      en: "Text \(index + 1) of \(count): "
    )
    try context.output.line(heading[language] + Cells.safe(mention.place(language)))
    // Of earlier versions there is nothing to choose: they go all together.
    let hits =
      mention.isCurrent ? Array(mention.hits.indices) : Array(mention.hits.indices.prefix(1))
    var isAll = false
    for hit in hits {
      if !isAll {
        let place = mention.hits[hit]
        let now = mention.isCurrent ? mention.passage(of: place) : mention.excerpt
        try context.output.line("  \(Cells.safe(now))")
        let then =
          mention.isCurrent
          ? Cells.safe(mention.passage(without: place))
          : Text(de: "(frühere Fassungen entfallen)", en: "(earlier versions go)")[language]
        try context.output.line("  → \(then)")
        guard let answer = try ask(Self.question(isSure: place.certainty == .certain), ofText: true)
        else { return nil }
        isAll = answer == .allOfThis
        mention.hits[hit].isChosen = answer != .no
      } else {
        mention.hits[hit].isChosen = true
      }
    }
    if !mention.isCurrent { mention.isChosen = mention.hits.first?.isChosen ?? false }
    return mention
  }

  private static func question(isSure: Bool) -> Text {
    let keys = Text(
      de: " [j/n, a: alle weiteren in diesem Text, q: abbrechen]",
      en: " [y/n, a: all others in this text, q: stop]"
    )
    return
      (isSure
      ? Text(de: "Auch diese Stelle löschen?", en: "Erase this place too?")
      : Text(
        de: "Vielleicht jemand anderes. Diese Stelle löschen?",
        en: "Maybe somebody else. Erase this place?"
      )) + keys
  }

  /// Asks until somebody answers; `nil` to stop, also at the end of what is typed.
  private func ask(_ question: Text, ofText isText: Bool = false) throws -> Answer? {
    while true {
      try context.print(question)
      try context.output.flush()
      guard let line = readLine() else { return nil }
      switch line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() {
      case "j", "ja", "y", "yes": return .yes
      case "n", "nein", "no": return .no
      case "a", "alle",
        "all" where isText:
        return .allOfThis
      case "q": return nil
      default:
        let hint = Text(
          de: "Bitte antworten Sie mit einem der Buchstaben.",
          en: "Please answer with one of the letters."
        )
        try context.print(hint)
      }
    }
  }
}
